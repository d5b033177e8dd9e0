package org.dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Quotations;
import org.dateline.statement.model.Range;
import org.dateline.time.TimeExpression;

/**
 * Attributions in the plainest forms of news, by the order of their words: a tree that went wrong must not hide them. Only
 * where the models found no cue; each form is one that can hardly be read in another way.
 */
final class PlainForms {
    private static final double SURE = 0.9;
    private static final Set<String> TO_DO =
            Set.of("promise", "pledge", "vow", "swear", "threaten", "refuse", "volunteer", "offer");
    private static final Set<String> OF_SOMEBODY = Set.of("demand", "urge", "blame", "accuse", "deny", "appeal");
    private static final Set<String> OFFERED =
            Set.of("offer", "proposal", "demand", "call", "plan", "claim", "allegation", "request", "report", "idea");
    private static final Set<String> THAT = Set.of("promise", "pledge", "vow", "swear", "guarantee", "demand", "deny");

    private final Scene scene;
    private final PlainReports reports;

    PlainForms(Scene scene) {
        this.scene = scene;
        this.reports = new PlainReports(scene);
    }

    /** What the models found, with the plain forms that they missed or found without source or content; in order of cues. */
    List<Attribution> completed(List<Attribution> byModels) {
        List<Attribution> all = new ArrayList<>(byModels);
        for (Attribution plain : find()) {
            boolean known = all.stream().anyMatch(each -> each.cue().overlaps(plain.cue()) && isWhole(each, plain));
            if (!known) {
                all.removeIf(each -> each.cue().overlaps(plain.cue()));
                all.add(plain);
            }
        }
        Replies replies = new Replies(scene);
        for (Quotations.Quotation quotation : scene.passage().quotations().all()) {
            if (all.stream().noneMatch(each -> holds(each, quotation.range()))) {
                replies.to(quotation).ifPresent(reply -> {
                    all.removeIf(each -> each.cue().overlaps(reply.cue()));
                    all.add(reply);
                });
            }
        }
        all.sort(Comparator.comparingInt(each -> each.cue().start()));
        return all;
    }

    private static boolean holds(Attribution found, Range words) {
        return found.content().stream().anyMatch(words::overlaps);
    }

    private static boolean isWhole(Attribution found, Attribution plain) {
        return (!found.content().isEmpty() || plain.content().isEmpty())
                && (!found.source().isEmpty() || plain.source().isEmpty());
    }

    private List<Attribution> find() {
        List<Attribution> found = new ArrayList<>();
        for (Quotations.Quotation quotation : scene.passage().quotations().all()) {
            behind(quotation).ifPresent(found::add);
        }
        for (int s = 0; s < scene.passage().sentences().size(); s++) {
            Range sentence = scene.passage().sentence(s);
            act(sentence).ifPresent(found::add);
            reports.in(sentence).forEach(found::add);
        }
        return found;
    }

    /** "“…,” the chairman said", "“…?” asked the judge". */
    private Optional<Attribution> behind(Quotations.Quotation quotation) {
        Range words = quotation.range();
        boolean pause = words.size() > 3
                && quotation.closed()
                && (",?!".contains(scene.token(words.end() - 2).form())
                        || ",?!".contains(scene.token(words.last()).form()));
        if (!pause || words.end() >= scene.passage().size() || !sameParagraph(words.last(), words.end())) {
            return Optional.empty();
        }
        int start = words.end();
        int end = scene.sentenceAt(start).end();
        if (speaks(start)) {
            return NounPhrases.at(scene, start + 1, end).map(source -> attribution(start, source, words));
        }
        Optional<Range> source = named(start, end);
        int verb = source.map(range -> commaAfter(range, end)).orElse(end);
        verb += verb + 1 < end && isQuoted(verb) ? 1 : 0;
        return verb < end && speaks(verb)
                ? Optional.of(attribution(verb, source.orElseThrow(), words))
                : Optional.empty();
    }

    /** "was quoted". */
    private boolean isQuoted(int token) {
        return scene.lemma(token).equals("be") && scene.lower(token + 1).equals("quoted");
    }

    private boolean sameParagraph(int one, int other) {
        return scene.byParagraph(new Range(one, other + 1)).size() == 1;
    }

    /** "the fishermen's leader, Tomas Reke". */
    private Optional<Range> named(int start, int end) {
        Optional<Range> phrase = NounPhrases.at(scene, start, end).map(core -> withOf(core, end));
        if (phrase.isEmpty()
                || phrase.get().end() + 1 >= end
                || !scene.token(phrase.get().end()).form().equals(",")) {
            return phrase;
        }
        Optional<Range> name = NounPhrases.at(scene, phrase.get().end() + 1, end)
                .filter(range -> scene.token(range.start()).isProperNoun());
        return name.map(range -> new Range(start, range.end())).or(() -> phrase);
    }

    /** "a mother of three". */
    private Range withOf(Range core, int end) {
        boolean of = core.end() + 1 < end && scene.lower(core.end()).equals("of");
        return !of
                ? core
                : NounPhrases.at(scene, core.end() + 1, end)
                        .map(more -> new Range(core.start(), more.end()))
                        .orElse(
                                scene.token(core.end() + 1).tag().equals("CD")
                                        ? new Range(core.start(), core.end() + 2)
                                        : core);
    }

    private int commaAfter(Range source, int end) {
        boolean comma = source.end() < end && scene.token(source.end()).form().equals(",");
        return comma ? source.end() + 1 : source.end();
    }

    private boolean speaks(int token) {
        return scene.token(token).tag().startsWith("VB")
                && CueLexicon.english().act(scene.lemma(token)).isPresent()
                && !scene.passage().quotations().inside(token);
    }

    static Attribution attribution(int cue, Range source, Range content) {
        return new Attribution(new Range(cue, cue + 1), List.of(source), List.of(content), SURE);
    }

    /** "The rebels threatened to …": somebody, the act, and what it is about. */
    private Optional<Attribution> act(Range sentence) {
        Optional<Range> source = NounPhrases.at(scene, sentence.start(), sentence.end());
        int verb = source.map(Range::end).orElse(sentence.end());
        if (verb + 2 >= sentence.end() || !scene.token(verb).tag().matches("VB[DNZP]")) {
            return Optional.empty();
        }
        int start = behindTime(verb + 1, sentence);
        int end = sentence.end();
        while (end > start + 2 && ".!?".contains(scene.token(end - 1).form())) {
            end--;
        }
        boolean that = THAT.contains(scene.lemma(verb)) && scene.lower(start).equals("that");
        return end > start + 1 && (that || (isSomebody(source.orElseThrow()) && isAct(verb, start)))
                ? Optional.of(attribution(verb, source.get(), new Range(start, end)))
                : Optional.empty();
    }

    /** Where the words go on behind "on Monday". */
    private int behindTime(int at, Range sentence) {
        for (TimeExpression time : scene.reading().timesIn(scene.passage().span(sentence))) {
            Range words = scene.passage().rangeOf(time.span()).orElse(sentence);
            boolean bare = words.start() == at;
            boolean preposed = words.start() == at + 1 && scene.token(at).tag().equals("IN");
            if ((bare || preposed) && words.end() + 1 < sentence.end()) {
                return words.end();
            }
        }
        return at;
    }

    private boolean isSomebody(Range source) {
        return scene.mentionAt(source.last()).isPresent()
                || scene.nameAt(source.last()).isPresent()
                || scene.token(source.last()).isProperNoun()
                || Bodies.isOne(scene.token(source.last()));
    }

    private boolean isAct(int verb, int start) {
        String lemma = scene.lemma(verb);
        int to = scene.lower(start).equals("not") ? start + 1 : start;
        boolean infinitive =
                scene.token(to).tag().equals("TO") && scene.token(to + 1).tag().equals("VB");
        String next = scene.token(start).tag();
        boolean somebody = next.equals("DT") || next.startsWith("NN") || next.equals("PRP") || next.equals("PRP$");
        return (TO_DO.contains(lemma) && infinitive)
                || (OF_SOMEBODY.contains(lemma) && somebody)
                || (lemma.equals("appeal") && scene.lower(start).equals("to"))
                || (lemma.equals("reject") && somebody && isOffered(start));
    }

    private boolean isOffered(int start) {
        return NounPhrases.at(scene, start, scene.sentenceAt(start).end())
                .filter(phrase -> OFFERED.contains(scene.lemma(phrase.last())))
                .isPresent();
    }
}
