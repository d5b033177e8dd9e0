package org.dateline.commitment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.event.Clause;
import org.dateline.language.Reading;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/**
 * Reads off a clause what is done in it: walks over its words, and leaves out its actor, its times and what only goes with it.
 * One object serves one clause.
 */
final class DeedReader {
    private static final Set<String> WAYS = Set.of("to", "from", "into", "against", "with");
    private static final Set<String> ASIDE = Set.of(
            "before",
            "after",
            "by",
            "until",
            "till",
            "within",
            "during",
            "despite",
            "pending",
            "without",
            "amid",
            "since",
            "following",
            "because");
    private final Reading reading;
    private final Clause clause;
    private final Sentence sentence;
    private final OptionalInt subject;
    private final List<TimeExpression> times;
    private final DeedVerbs.Known verb;
    private final DeedHeads heads;
    private final boolean told;
    private final boolean ofItself;

    DeedReader(Reading reading, Clause clause, boolean told) {
        this.reading = reading;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.times = reading.timesIn(sentence.span());
        this.verb = DeedVerbs.english().at(sentence, clause.verb());
        this.heads = new DeedHeads(reading, clause, verb.end());
        this.told = told;
        this.ofItself = told
                && !clause.isPassive()
                && clause.object().isEmpty()
                && clause.recipient().isEmpty();
        this.subject = clause.isPassive() || ofItself ? OptionalInt.empty() : clause.subject();
    }

    Deed deed() {
        // What was told may hold more words than were promised, wherever the tree hangs them.
        Set<String> things = told ? new LinkedHashSet<>(Act.telling(reading.at(clause.span()))) : new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Map<String, Set<String>> ways = new HashMap<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isOwn(i)) {
                Set<String> stems = Act.telling(sentence.token(i).form());
                things.addAll(stems);
                if (sentence.token(i).isProperNoun()) {
                    names.addAll(stems);
                }
                way(i).ifPresent(way ->
                        ways.computeIfAbsent(way, each -> new LinkedHashSet<>()).addAll(stems));
            }
        }
        ways.values().removeIf(Set::isEmpty);
        return new Deed(
                clause.lemma(),
                verb.keys(),
                heads.done(this::isOwn),
                ofItself ? heads.ofItself() : Set.of(),
                things,
                names,
                ways,
                article(),
                clause.isNegated() || isDenied());
    }

    private Deed.Article article() {
        OptionalInt thing = clause.isPassive() ? clause.subject() : clause.object();
        if (thing.isEmpty()) {
            return Deed.Article.NONE;
        }
        return sentence.dependents(thing.getAsInt(), "det", "nmod:poss").stream()
                .map(i -> sentence.token(i).form().toLowerCase(Locale.ROOT))
                .map(word -> word.equals("a") || word.equals("an") ? Deed.Article.INDEFINITE : Deed.Article.DEFINITE)
                .findFirst()
                .orElse(Deed.Article.NONE);
    }

    /** "not to raise", which hangs the denial on other words. */
    private boolean isDenied() {
        int to = clause.verb() - 1;
        return to > 0
                && sentence.token(to).tag().equals("TO")
                && List.of("not", "never").contains(sentence.token(to - 1).lemma());
    }

    private Optional<String> way(int index) {
        boolean direct = sentence.token(index).head() == clause.verb()
                || clause.object().orElse(-1) == sentence.token(index).head();
        return !direct
                ? Optional.empty()
                : sentence.dependents(index, "case").stream()
                        .map(i -> sentence.token(i).lemma())
                        .filter(WAYS::contains)
                        .findFirst();
    }

    /** Whether a word belongs to what is done: no time, no actor, nothing that only goes with it. */
    private boolean isOwn(int index) {
        Token token = sentence.token(index);
        boolean verbs = index >= clause.verb() && index < verb.end();
        if (verbs
                || token.isPunctuation()
                || times.stream().anyMatch(time -> time.span().overlaps(token.span()))) {
            return false;
        }
        int at = index;
        for (int steps = 0; at != clause.verb() && steps <= sentence.size(); steps++) {
            if (isAside(at)) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return at == clause.verb();
    }

    private boolean isAside(int at) {
        Token token = sentence.token(at);
        boolean clauseOfItsOwn = token.isRoot()
                || token.hasRelation("advcl")
                || token.hasRelation("ccomp")
                || token.hasRelation("parataxis")
                || token.relation().equals("acl:relcl")
                || (token.hasRelation("conj") && token.isVerb());
        boolean agent = token.relation().equals("obl:agent")
                || (clause.isPassive() && token.head() == clause.verb() && hasCase(at, Set.of("by")));
        boolean actor = subject.isPresent() && subject.getAsInt() == at;
        boolean measure = hasCase(at, Set.of("by"))
                && !sentence.dependents(at, "nummod", "compound").isEmpty();
        return clauseOfItsOwn || agent || actor || isLaidDown(at) || (hasCase(at, ASIDE) && !measure);
    }

    /** "Under the agreement, …": by what it is laid down, not what is done. */
    private boolean isLaidDown(int at) {
        return hasCase(at, Set.of("under"))
                && (at < clause.verb()
                        || AgreedDrafts.AGREEMENT.contains(sentence.token(at).lemma()));
    }

    private boolean hasCase(int index, Set<String> prepositions) {
        return sentence.dependents(index, "case").stream()
                .anyMatch(i -> prepositions.contains(sentence.token(i).form().toLowerCase(Locale.ROOT)));
    }
}
