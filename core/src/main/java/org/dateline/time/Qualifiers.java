package org.dateline.time;

import java.util.List;

/** Words around an expression that narrow it: "the end of", "early", "about", "or so". Each widens the extent. */
final class Qualifiers {
    private static final List<Modifier> MODIFIERS = List.of(Modifier.values());

    /**
     * An expression and the words that it takes.
     *
     * @param from the index of its first term
     * @param to the index behind its last
     * @param found what it means
     * @param rule the names of the rules that found it, joined by a plus sign
     */
    record Extent(int from, int to, Found found, String rule) {}

    private Qualifiers() {}

    /** The number that stands for a modifier among a term's values. */
    static int number(Modifier modifier) {
        return MODIFIERS.indexOf(modifier);
    }

    static Modifier modifier(int number) {
        return MODIFIERS.get(number);
    }

    /** The expression with all qualifiers that stand by it. */
    static Extent widen(List<Term> terms, Extent core) {
        Extent widened = core;
        if (core.to() < terms.size() && terms.get(core.to()).is(WordClass.ABOUT)) {
            widened =
                    new Extent(core.from(), core.to() + 1, core.found().with(Modifier.APPROX), core.rule() + "+or-so");
        }
        if (widened.from() == 0) {
            return widened;
        }
        Term before = terms.get(widened.from() - 1);
        if (before.is(WordClass.PART_OF)
                && core.found().type() == TimeExpression.Type.DATE
                && !isReference(core.found())) {
            return qualified(widened, 1, before.value(WordClass.PART_OF), "+part-of");
        }
        if (before.is(WordClass.QUALIFIER) && takesQualifier(core, before)) {
            return qualified(widened, 1, before.value(WordClass.QUALIFIER), "+quantity");
        }
        return edge(terms, widened);
    }

    private static Extent edge(List<Term> terms, Extent core) {
        Term before = terms.get(core.from() - 1);
        boolean dash = before.is(WordClass.DASH) && !before.spaced() && core.from() > 1;
        Term word = dash ? terms.get(core.from() - 2) : before;
        if (!word.is(WordClass.EDGE) || !takesEdge(core)) {
            return core;
        }
        return qualified(core, dash ? 2 : 1, word.value(WordClass.EDGE), "+edge");
    }

    private static boolean takesEdge(Extent core) {
        return (core.found().type() == TimeExpression.Type.DATE || core.found().type() == TimeExpression.Type.TIME)
                && !isReference(core.found());
    }

    private static boolean isReference(Found found) {
        return found.value().endsWith("_REF");
    }

    /** Lengths take all qualifiers, dates that are told by a length too, other dates only the vague ones. */
    private static boolean takesQualifier(Extent core, Term before) {
        boolean length = core.found().type() == TimeExpression.Type.DURATION
                || core.rule().startsWith("unit-ago");
        Modifier modifier = modifier(before.value(WordClass.QUALIFIER));
        boolean vague = modifier == Modifier.APPROX && !before.lower().equals("some");
        boolean date = core.found().type() == TimeExpression.Type.DATE && !isReference(core.found());
        return length || (vague && date);
    }

    private static Extent qualified(Extent core, int terms, int modifier, String rule) {
        return new Extent(core.from() - terms, core.to(), core.found().with(modifier(modifier)), core.rule() + rule);
    }
}
