package org.dateline.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.When;

/**
 * Finds commitments that a sentence tells of by nouns: "the mayor's commitment to a new bridge", "his promised visit",
 * "the deadline that Orlan set".
 */
final class NounDrafts {
    private static final Map<String, Commitment.Kind> NOUNS = Map.of(
            "promise", Commitment.Kind.PROMISE,
            "pledge", Commitment.Kind.PROMISE,
            "vow", Commitment.Kind.PROMISE,
            "commitment", Commitment.Kind.PROMISE,
            "undertaking", Commitment.Kind.PROMISE,
            "threat", Commitment.Kind.THREAT,
            "demand", Commitment.Kind.DEMAND,
            "offer", Commitment.Kind.OFFER);
    private static final Map<String, Commitment.Kind> PARTICIPLES = Map.of(
            "promise", Commitment.Kind.PROMISE,
            "pledge", Commitment.Kind.PROMISE,
            "threaten", Commitment.Kind.THREAT);
    private static final Set<String> PLANS =
            Set.of("plan", "proposal", "scheme", "drive", "programme", "program", "project", "campaign");
    private static final Set<String> DEADLINES = Set.of("deadline", "ultimatum");
    private static final Set<String> ABOUT = Set.of("to", "of", "for", "on");

    private final Reading reading;
    private final int page;
    private final Sentence sentence;
    private final NounOwners owners;

    NounDrafts(Reading reading, int page, Sentence sentence) {
        this.reading = reading;
        this.page = page;
        this.sentence = sentence;
        this.owners = new NounOwners(reading, sentence);
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int at = i;
            Token token = sentence.token(i);
            if (token.isNoun()) {
                (DEADLINES.contains(token.lemma()) ? deadline(i) : named(i).or(() -> promised(at)))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "Orlan's commitment to the treaty", "Orlan announced plans to leave": someone's, and to something. */
    private Optional<Draft> named(int noun) {
        boolean plan = PLANS.contains(sentence.token(noun).lemma());
        Commitment.Kind kind =
                plan ? Commitment.Kind.PROMISE : NOUNS.get(sentence.token(noun).lemma());
        Optional<Party> who = plan ? owners.announcer(noun) : owners.owner(noun);
        Optional<Span> about = about(noun);
        return kind == null || who.isEmpty() || about.isEmpty()
                ? Optional.empty()
                : Optional.of(draft(kind, noun, about.get(), who, Optional.empty(), "noun of commitment"));
    }

    private Optional<Span> about(int noun) {
        for (int i : sentence.dependents(noun, "nmod", "acl")) {
            Token token = sentence.token(i);
            boolean infinitive = token.hasRelation("acl") && token.tag().equals("VB");
            boolean phrase = token.isNoun() && !token.relation().equals("nmod:poss") && hasCase(i, ABOUT);
            if (infinitive || phrase) {
                return Optional.of(infinitive ? new Clause(sentence, i).span() : Parties.phrase(sentence, i));
            }
        }
        return behind(noun);
    }

    /** "“commitment” to the treaty": by the words behind it, where the tree hangs them on the verb. */
    private Optional<Span> behind(int noun) {
        int at = noun + 1;
        at += at < sentence.size()
                        && sentence.token(at).isPunctuation()
                        && !sentence.token(at).form().equals(",")
                ? 1
                : 0;
        boolean to = at < sentence.size() && sentence.token(at).form().equals("to");
        int head = to ? sentence.token(at).head() : Token.NO_HEAD;
        return head > at
                        && sentence.token(at).relation().equals("case")
                        && sentence.token(head).isNoun()
                ? Optional.of(Parties.phrase(sentence, head))
                : Optional.empty();
    }

    private boolean hasCase(int index, Set<String> prepositions) {
        return sentence.dependents(index, "case").stream()
                .anyMatch(c -> prepositions.contains(sentence.token(c).lemma()));
    }

    /** "his promised visit". */
    private Optional<Draft> promised(int noun) {
        Optional<Commitment.Kind> kind = sentence.dependents(noun, "amod").stream()
                .map(i -> PARTICIPLES.get(sentence.token(i).lemma()))
                .filter(Objects::nonNull)
                .findFirst();
        Optional<Party> who = owners.owner(noun);
        if (kind.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                draft(kind.get(), noun, Parties.phrase(sentence, noun), who, Optional.empty(), "promised thing"));
    }

    /** "the February deadline that Orlan set for the port", "the port's deadline imposed by Orlan". */
    private Optional<Draft> deadline(int noun) {
        Optional<Party> setter = owners.setter(noun);
        Optional<Party> owner = owners.owner(noun);
        Optional<Party> who = setter.or(() -> owner);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        Optional<Party> to = setter.isPresent() ? owner : Optional.empty();
        Optional<Span> about = about(noun);
        Span what = Parties.phrase(sentence, noun);
        Span whole = withInfinitive(about.map(what::cover).orElse(what));
        return Optional.of(draft(Commitment.Kind.DEADLINE, noun, whole, who, to, "named deadline"));
    }

    /** "deadline for the port" with the "to open" that follows. */
    private Span withInfinitive(Span phrase) {
        int next = sentence.firstIn(Span.of(phrase.end() - 1, phrase.end())) + 1;
        boolean infinitive = next + 1 < sentence.size()
                && sentence.token(next).lemma().equals("to")
                && sentence.token(next + 1).tag().equals("VB");
        return infinitive ? phrase.cover(new Clause(sentence, next + 1).span()) : phrase;
    }

    private Draft draft(
            Commitment.Kind kind, int noun, Span what, Optional<Party> who, Optional<Party> to, String rule) {
        Names actors = Names.of(who);
        Span around = Parties.phrase(sentence, noun).cover(what);
        Draft.Due named = DueDates.named(reading, sentence, around);
        Draft.Due due = named.words().isPresent() ? named : DueDates.in(reading, around, When.notStated());
        return new Draft(
                page,
                kind,
                who,
                to,
                cite(what),
                When.notStated(),
                Optional.empty(),
                due.words().isPresent()
                        ? due
                        : DueDates.lastYearEnd(reading, Span.of(sentence.span().start(), around.end())),
                Optional.empty(),
                cite(around),
                act(noun, what, actors).by(to.isPresent() || isAsked(kind) ? Names.of(to) : actors),
                List.of(),
                rule);
    }

    private static boolean isAsked(Commitment.Kind kind) {
        return kind == Commitment.Kind.DEMAND || kind == Commitment.Kind.DEADLINE;
    }

    private Act act(int noun, Span what, Names actors) {
        return sentence.dependents(noun, "acl").stream()
                .filter(i -> sentence.token(i).tag().equals("VB"))
                .findFirst()
                .map(i -> Act.of(reading, new Clause(sentence, i), reading.at(what), actors))
                .orElseGet(() -> Act.of(reading.at(what), actors));
    }

    private Citation cite(Span span) {
        return reading.article().text().cite(span);
    }
}
