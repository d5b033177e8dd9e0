package org.dateline.commitment;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.event.Clause;
import org.dateline.event.Parties;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.statement.Bodies;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;

/**
 * Reads off a clause what is done in it: walks over its words, and leaves out its actor, its times and what only goes with it.
 * One object serves one clause.
 */
final class DeedReader {
    private static final Set<String> AMOUNTS = Set.of(
            "all",
            "both",
            "each",
            "none",
            "last",
            "rest",
            "remainder",
            "year",
            "page",
            "ton",
            "tonne",
            "litre",
            "liter",
            "copy",
            "percent",
            "lot",
            "pair",
            "hundred",
            "thousand",
            "million",
            "billion",
            "dozen");
    /** Stands for a thing that only a pronoun names; a promised one is like none that was told. */
    private static final String UNTOLD = "?";

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
    private final boolean told;
    private final boolean ofItself;

    DeedReader(Reading reading, Clause clause, boolean told) {
        this.reading = reading;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.times = reading.timesIn(sentence.span());
        this.verb = DeedVerbs.english().at(sentence, clause.verb());
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
                heads(),
                itself(),
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

    private Set<String> heads() {
        Set<String> heads = new LinkedHashSet<>();
        OptionalInt object = clause.object();
        clause.recipient().ifPresent(i -> addHead(i, heads));
        if (object.isPresent() && object.getAsInt() < verb.end()) {
            nounBehind().ifPresent(i -> addHead(i, heads));
        } else if (object.isPresent()) {
            addHead(object.getAsInt(), heads);
        } else {
            sentence.dependents(clause.verb(), "nsubj:pass").forEach(i -> addHead(antecedent(i), heads));
        }
        if (heads.isEmpty() && (object.isPresent() || clause.recipient().isPresent())) {
            // "to release them": of whom nothing is known.
            heads.add(UNTOLD);
        } else if (heads.isEmpty()) {
            sentence.dependents(clause.verb(), "obl", "xcomp").stream()
                    .filter(this::isOwn)
                    .findFirst()
                    .ifPresent(i -> addHead(i, heads));
        }
        return heads;
    }

    /** "the sailors whom they had held were exchanged", where the tree takes "whom" for what was exchanged. */
    private int antecedent(int subject) {
        boolean relative = Set.of("WP", "WDT").contains(sentence.token(subject).tag());
        return relative && subject > 0 && sentence.token(subject - 1).isNoun() ? subject - 1 : subject;
    }

    /** "made public the report", where the tree takes "public" for the object. */
    private Optional<Integer> nounBehind() {
        return IntStream.range(verb.end(), sentence.size())
                .filter(i -> sentence.token(i).isNoun()
                        && !sentence.token(i).hasRelation("compound")
                        && !sentence.token(i).relation().equals("nmod:poss"))
                .boxed()
                .findFirst();
    }

    /** "The tunnel reopened": what it is done to stands where an actor would. */
    private Set<String> itself() {
        Set<String> heads = new LinkedHashSet<>();
        if (ofItself
                && clause.subject().isPresent()
                && !isSomebody(clause.subject().getAsInt())) {
            addHead(clause.subject().getAsInt(), heads);
        }
        return heads;
    }

    /** Whether people stand there, to whom nothing was done: they did it. */
    private boolean isSomebody(int noun) {
        return Bodies.isOne(sentence.token(noun))
                || Parties.at(reading, sentence, noun)
                        .filter(party -> party instanceof Party.Known known
                                && known.actor().kind() == Name.Kind.PERSON)
                        .isPresent();
    }

    /** The noun, and what stands behind the "of" of one that only counts it. */
    private void addHead(int noun, Set<String> heads) {
        boolean amount = AMOUNTS.contains(sentence.token(noun).lemma())
                || sentence.token(noun).tag().equals("CD");
        if (amount) {
            sentence.dependents(noun, "nmod").forEach(i -> addHead(i, heads));
        }
        Set<String> stems = Act.telling(sentence.token(noun).form());
        stems.removeIf(Act::isNumber);
        heads.addAll(stems);
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
