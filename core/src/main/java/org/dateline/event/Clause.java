package org.dateline.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * A clause of a sentence, named by its verb: who does what in it, and in which mood. A reading of the tree only; nothing
 * is copied.
 *
 * @param sentence the sentence
 * @param verb the index of the clause's full verb
 */
public record Clause(Sentence sentence, int verb) {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "hardly", "barely");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "shall", "wo", "sha");

    /** The mood and tense of a clause, as far as they tell whether a thing has come about. */
    public enum Mood {
        /** Simple past, present perfect or past perfect. */
        PAST,
        PRESENT,
        /** {@code will} and {@code shall}. */
        FUTURE,
        /** Any other modal verb. */
        MODAL,
        /** An infinitive, gerund or participle without an auxiliary. */
        NONFINITE
    }

    /** The clauses of {@code sentence}, in the order of their verbs. */
    public static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isClauseVerb(sentence.token(i))) {
                clauses.add(new Clause(sentence, i));
            }
        }
        return clauses;
    }

    static boolean isClauseVerb(Token token) {
        return token.tag().startsWith("VB")
                && !token.hasRelation("aux")
                && !token.hasRelation("cop")
                && !token.hasRelation("amod")
                && !token.hasRelation("case")
                && !token.hasRelation("compound");
    }

    public Token token() {
        return sentence.token(verb);
    }

    public String lemma() {
        return token().lemma();
    }

    /** The token that carries tense: the first auxiliary, or the verb. */
    private Token finite() {
        List<Integer> auxiliaries = sentence.dependents(verb, "aux");
        return auxiliaries.isEmpty() ? token() : sentence.token(auxiliaries.getFirst());
    }

    /** The mood; a conjoined verb without an auxiliary of its own shares that of the verb before it. */
    public Mood mood() {
        Token finite = finite();
        return switch (finite.tag()) {
            case "MD" -> FUTURE.contains(finite.lemma().toLowerCase(Locale.ROOT)) ? Mood.FUTURE : Mood.MODAL;
            case "VBD" -> Mood.PAST;
            case "VBZ", "VBP" -> hasPerfect(finite) ? Mood.PAST : Mood.PRESENT;
            default -> finite.equals(token()) && token().hasRelation("conj") ? moodOfHead() : Mood.NONFINITE;
        };
    }

    private boolean hasPerfect(Token finite) {
        return !finite.equals(token()) && finite.lemma().equals("have");
    }

    private Mood moodOfHead() {
        Optional<Clause> before = head();
        boolean agrees = before.isPresent()
                && !before.get().token().tag().equals("VBD")
                && before.get().token().tag().equals(token().tag());
        return agrees ? before.get().mood() : Mood.NONFINITE;
    }

    /** Whether the past lies behind another past: "had signed". */
    public boolean isPluperfect() {
        Token finite = finite();
        return !finite.equals(token())
                && finite.tag().equals("VBD")
                && finite.lemma().equals("have");
    }

    public boolean isPassive() {
        return !sentence.dependents(verb, "aux:pass").isEmpty()
                || !sentence.dependents(verb, "nsubj:pass").isEmpty();
    }

    /** Whether a word of the clause itself denies it. */
    public boolean isNegated() {
        for (int i : sentence.dependents(verb)) {
            Token token = sentence.token(i);
            if (isNegation(token) || isNo(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word says no. */
    static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.form().toLowerCase(Locale.ROOT));
    }

    private boolean isNo(int dependent) {
        Token token = sentence.token(dependent);
        boolean argument = token.hasRelation("nsubj") || token.hasRelation("obj");
        return argument
                && (token.lemma().equals("nobody")
                        || token.lemma().equals("nothing")
                        || token.lemma().equals("none")
                        || sentence.dependents(dependent, "det").stream()
                                .anyMatch(i -> sentence.token(i).lemma().equals("no")));
    }

    /** The clause that this one depends on, if its head is a verb. */
    public Optional<Clause> head() {
        int head = token().head();
        return head != Token.NO_HEAD && isClauseVerb(sentence.token(head))
                ? Optional.of(new Clause(sentence, head))
                : Optional.empty();
    }

    /** The subject's head: its own, that of the verb it is joined to, or the noun that a relative clause describes. */
    public OptionalInt subject() {
        List<Integer> own = sentence.dependents(verb, "nsubj", "csubj");
        if (!own.isEmpty()) {
            int subject = own.getFirst();
            boolean relative = RELATIVES.contains(sentence.token(subject).lemma());
            return relative && token().relation().equals("acl:relcl")
                    ? OptionalInt.of(token().head())
                    : OptionalInt.of(subject);
        }
        boolean describes = token().relation().equals("acl:relcl")
                || (token().hasRelation("acl") && token().tag().equals("VBN"));
        if (describes) {
            return OptionalInt.of(token().head());
        }
        boolean shares = token().hasRelation("conj") || token().hasRelation("xcomp");
        return shares ? head().map(Clause::subject).orElse(OptionalInt.empty()) : OptionalInt.empty();
    }

    /** The object's head. */
    public OptionalInt object() {
        return first("obj");
    }

    /** The head of the one to whom a thing is given or told. */
    public OptionalInt recipient() {
        return first("iobj");
    }

    private OptionalInt first(String relation) {
        List<Integer> found = sentence.dependents(verb, relation);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.getFirst());
    }

    /** The head of the first phrase with one of these prepositions that depends on the verb. */
    public OptionalInt oblique(Set<String> prepositions) {
        for (int i : sentence.dependents(verb, "obl")) {
            if (sentence.dependents(i, "case").stream()
                    .anyMatch(c -> prepositions.contains(sentence.token(c).lemma()))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The infinitive that the verb takes ("agreed to release"), if there is one. */
    public Optional<Clause> infinitive() {
        return sentence.dependents(verb, "xcomp").stream()
                .filter(i -> sentence.token(i).tag().equals("VB"))
                .findFirst()
                .map(i -> new Clause(sentence, i));
    }

    /** Whether the clause stands by itself: it is the sentence's main clause, or joined to it. */
    public boolean isMain() {
        int at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.isRoot()) {
                return true;
            }
            if (!token.hasRelation("conj")
                    || !sentence.token(token.head()).tag().startsWith("VB")) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    /** From the clause's first to its last word, without the clauses that are joined to it and without outer commas. */
    public Span span() {
        return new ClauseExtent(this).span();
    }

    /** The clause whose verb the token at {@code index} depends on, directly or through nouns. */
    static Optional<Clause> around(Sentence sentence, int index) {
        int at = sentence.token(index).head();
        for (int steps = 0; at != Token.NO_HEAD && steps < sentence.size(); steps++) {
            if (isClauseVerb(sentence.token(at))) {
                return Optional.of(new Clause(sentence, at));
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }
}
