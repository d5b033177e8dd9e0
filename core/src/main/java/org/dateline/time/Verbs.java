package org.dateline.time;

import java.util.List;
import java.util.Set;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Finds the verb that governs an expression and its tense: through the dependency tree where there is one, else the
 * nearest verb; a verb close before the expression goes before either. Where tokens have no tags, common verb forms
 * are told by their letters.
 */
final class Verbs {
    private static final Set<String> FUTURE_MODALS = Set.of(
            "will", "'ll", "’ll", "wo", "shall", "would", "'d", "may", "might", "can", "could", "should", "must", "ca");
    private static final Set<String> PAST_AUXILIARIES =
            Set.of("was", "were", "had", "did", "has", "have", "'ve", "’ve", "been");
    private static final Set<String> PRESENT_AUXILIARIES = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "be");
    /** Participles and adjectives of what is still to come. */
    private static final Set<String> AHEAD = Set.of(
            "expected", "scheduled", "planned", "slated", "set", "due", "supposed", "likely", "poised", "payable");

    private static final Set<String> PAST_FORMS = Set.of(
            "said", "told", "was", "were", "had", "did", "went", "came", "took", "made", "got", "began", "fell", "rose",
            "met", "held", "left", "sent", "gave", "won", "lost", "led", "grew", "ran", "saw", "found", "became",
            "wrote", "spoke", "sold", "bought", "paid", "kept", "brought", "broke", "hit", "shot", "struck", "knew",
            "thought");
    private static final int AUXILIARY_REACH = 4;
    private static final int CLOSE = 3;
    /** How far a verb is looked for, up the tree and along the sentence, so that odd input costs no more than news. */
    private static final int DEEPEST = 20;

    private static final int FARTHEST = 60;

    private Verbs() {}

    /** The tense of the verb that governs the tokens from {@code from} to {@code to}, both included. */
    static Tense tense(Sentence sentence, int from, int to) {
        int verb = beside(sentence, from);
        if (verb < 0) {
            verb = byTree(sentence, from);
        }
        if (verb < 0) {
            verb = nearest(sentence, from, to);
        }
        return verb < 0 ? Tense.UNKNOWN : tenseOf(sentence, verb);
    }

    /** The verb that stands close before the expression in the same clause; trees err more often there. */
    private static int beside(Sentence sentence, int from) {
        for (int i = from - 1; i >= Math.max(0, from - CLOSE); i--) {
            if (isVerb(sentence, i)) {
                return i;
            }
            if (sentence.token(i).isPunctuation()) {
                return -1;
            }
        }
        return -1;
    }

    /** The nearest verb above the expression, or the copula of the nearest predicate. */
    private static int byTree(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        for (int steps = 0; at != Token.NO_HEAD && steps < DEEPEST; steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            List<Integer> auxiliaries = sentence.dependents(at, "cop", "aux");
            if (!auxiliaries.isEmpty()) {
                return auxiliaries.get(0);
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    /** The nearest verb; one before the expression is preferred to one behind it. */
    private static int nearest(Sentence sentence, int from, int to) {
        for (int distance = 1; distance < Math.min(sentence.size(), FARTHEST); distance++) {
            int left = from - distance;
            if (left >= 0 && isVerb(sentence, left)) {
                return left;
            }
            int right = to + distance - 2;
            if (right > to && right < sentence.size() && isVerb(sentence, right)) {
                return right;
            }
        }
        return -1;
    }

    private static boolean isVerb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.tag().isEmpty() ? !guess(sentence, index).isEmpty() : token.isVerb();
    }

    private static String tag(Sentence sentence, int index) {
        String tag = sentence.token(index).tag();
        return tag.isEmpty() ? guess(sentence, index) : tag;
    }

    /** A verb's tag told by its form, or the empty string. */
    private static String guess(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        if (FUTURE_MODALS.contains(form)) {
            return "MD";
        }
        if (PAST_FORMS.contains(form)
                || (form.length() > 4 && form.endsWith("ed") && Character.isLowerCase(form.charAt(0)))) {
            return "VBD";
        }
        if (PRESENT_AUXILIARIES.contains(form) || PAST_AUXILIARIES.contains(form)) {
            return "VBP";
        }
        boolean infinitive = index > 0
                && sentence.token(index - 1).form().equals("to")
                && Character.isLowerCase(form.charAt(0))
                && form.length() > 2;
        return infinitive ? "VB" : "";
    }

    private static Tense tenseOf(Sentence sentence, int verb) {
        String form = sentence.token(verb).form();
        String tag = tag(sentence, verb);
        Tense auxiliary = auxiliaryTense(sentence, verb);
        if (auxiliary != Tense.UNKNOWN) {
            return auxiliary;
        }
        if (tag.equals("MD")) {
            return Tense.FUTURE;
        }
        if (PRESENT_AUXILIARIES.contains(form)) {
            return aheadFollows(sentence, verb) ? Tense.FUTURE : Tense.PRESENT;
        }
        return switch (tag) {
            case "VBD", "VBN" -> AHEAD.contains(form) && tag.equals("VBN") ? Tense.FUTURE : Tense.PAST;
            case "VBZ", "VBP" -> PAST_AUXILIARIES.contains(form) ? Tense.PAST : Tense.PRESENT;
            case "VB" -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
        };
    }

    /** What the auxiliaries just before a verb say, nearest first. */
    private static Tense auxiliaryTense(Sentence sentence, int verb) {
        Tense tense = Tense.UNKNOWN;
        for (int i = verb - 1; i >= Math.max(0, verb - AUXILIARY_REACH); i--) {
            String word = sentence.token(i).form();
            if (FUTURE_MODALS.contains(word)) {
                return tense == Tense.PAST && word.startsWith("w") ? Tense.PAST : Tense.FUTURE;
            }
            if (word.equals("to") && i == verb - 1 && tag(sentence, verb).equals("VB")) {
                return Tense.FUTURE;
            }
            if (PAST_AUXILIARIES.contains(word)) {
                tense = AHEAD.contains(sentence.token(verb).form()) ? Tense.UNKNOWN : Tense.PAST;
            } else if (PRESENT_AUXILIARIES.contains(word)) {
                String form = sentence.token(verb).form();
                return AHEAD.contains(form) || form.endsWith("ing") ? Tense.FUTURE : Tense.PRESENT;
            } else if (!isAdverb(sentence.token(i))) {
                break;
            }
        }
        return tense;
    }

    private static boolean isAdverb(Token token) {
        return token.tag().startsWith("RB")
                || token.form().endsWith("ly")
                || token.form().equals("not")
                || token.form().equals("n't")
                || token.form().equals("also");
    }

    private static boolean aheadFollows(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + AUXILIARY_REACH); i++) {
            if (AHEAD.contains(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }
}
