package org.dateline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.chronology.Entry;
import org.dateline.claim.Claim;
import org.dateline.claim.Difference;
import org.dateline.claim.Origin;
import org.dateline.claim.Report;
import org.dateline.event.Event;
import org.dateline.event.PloverRoot;
import org.dateline.language.Actor;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.statement.Chain;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.dateline.time.When;

/** Builds statements, events and entries from an article's words. */
final class Tellings {
    private Tellings() {}

    /** A statement in the making. */
    static final class Saying {
        private final Article article;
        private final String sentence;
        private final String content;
        private Statement.Kind kind = Statement.Kind.ASSERTION;
        private Optional<Party> speaker = Optional.empty();
        private Optional<Citation> source = Optional.empty();
        private Optional<Citation> cue = Optional.empty();
        private final List<Hop> hops = new ArrayList<>();
        private When said = When.notStated();

        Saying(Article article, String sentence, String content) {
            this.article = article;
            this.sentence = sentence;
            this.content = content;
        }

        Saying by(String words, String name, String role) {
            source = Optional.of(Articles.cite(article, words));
            Actor actor = new Actor(name, Name.Kind.PERSON, Optional.of(role), Optional.empty());
            speaker = Optional.of(new Party.Known(actor, source.get()));
            return this;
        }

        Saying byUnnamed(String words) {
            source = Optional.of(Articles.cite(article, words));
            speaker = Optional.of(new Party.Unnamed(source.get()));
            return this;
        }

        Saying cue(String words) {
            int at = article.text().text().indexOf(words, article.text().text().indexOf(sentence));
            cue = Optional.of(article.text().cite(new org.dateline.source.Span(at, at + words.length())));
            return this;
        }

        Saying told(String outlet) {
            hops.add(new Hop(outlet, Hop.Kind.TOLD, Articles.cite(article, outlet)));
            return this;
        }

        Saying kind(Statement.Kind kind) {
            this.kind = kind;
            return this;
        }

        Saying said(When when) {
            said = when;
            return this;
        }

        Statement statement() {
            return new Statement(
                    new Chain(speaker, hops),
                    kind,
                    Statement.Quotation.INDIRECT,
                    List.of(Articles.cite(article, content)),
                    cue,
                    source,
                    false,
                    Optional.empty(),
                    said,
                    When.notStated(),
                    Articles.cite(article, sentence),
                    "cue-verb");
        }
    }

    static Saying saying(Article article, String sentence, String content) {
        return new Saying(article, sentence, content);
    }

    static Event event(Article article, String clause, String predicate, When when, Event.Reality reality) {
        return new Event(
                Optional.empty(),
                Optional.empty(),
                Articles.cite(article, predicate),
                Articles.cite(article, clause),
                Articles.cite(article, clause),
                PloverRoot.NOT_CLASSIFIED,
                when,
                Optional.empty(),
                reality,
                false,
                "subject-verb");
    }

    static Origin origin(String label, String why, Article... articles) {
        return new Origin(
                label, Arrays.stream(articles).map(Article::capture).sorted().toList(), why);
    }

    static Entry entry(
            String id, When when, int story, List<Report> reports, List<Origin> origins, List<CaptureId> folded) {
        return entry(id, when, story, reports, origins, folded, List.of());
    }

    static Entry entry(
            String id,
            When when,
            int story,
            List<Report> reports,
            List<Origin> origins,
            List<CaptureId> folded,
            List<Difference> differences) {
        List<CaptureId> captures = new ArrayList<>(folded);
        reports.forEach(report -> captures.add(report.capture()));
        Claim claim = new Claim(reports.getFirst().sentence(), reports, origins, differences, "same-words");
        return new Entry(
                id,
                when,
                Optional.empty(),
                claim,
                captures.stream().distinct().sorted().toList(),
                story == 0 ? OptionalInt.empty() : OptionalInt.of(story));
    }
}
