package org.dateline.syntax.model;

import java.util.List;

/** The transitions of a parser by class number: a shift, and a left and a right arc for each relation. Immutable. */
public final class Actions {

    private static final String ROOT = "root";

    private static final int SHIFT = 1;
    private static final int LEFT = 2;
    private static final int LEFT_TO_ROOT = 4;
    private static final int RIGHT = 8;
    /** A right arc whose relation is the root's: never allowed. */
    private static final int NEVER = 16;

    /** Added to the score of a transition that a state doesn't allow: far more than scores differ by. */
    private static final int FORBIDDEN = Integer.MIN_VALUE / 4;

    private final String[] relations;

    /** What kind each transition is, a bit for each kind. */
    private final byte[] kinds;

    /** For each set of allowed kinds what is added to the score of each transition: so the best is found without branches. */
    private final int[][] added;

    /** Makes the transitions that the names stand for, see {@link Parser#SHIFT}. */
    public Actions(List<String> names) {
        relations = new String[names.size()];
        kinds = new byte[relations.length];
        for (int i = 0; i < relations.length; i++) {
            String name = names.get(i);
            boolean shift = name.equals(Parser.SHIFT);
            if (!shift && !name.startsWith("L:") && !name.startsWith("R:")) {
                throw new IllegalArgumentException("not the name of a transition: " + name);
            }
            relations[i] = shift ? "" : name.substring(2);
            kinds[i] = (byte) kind(name.charAt(0), relations[i].equals(ROOT));
        }
        added = new int[NEVER][relations.length];
        for (int allowed = 0; allowed < NEVER; allowed++) {
            for (int i = 0; i < kinds.length; i++) {
                added[allowed][i] = (kinds[i] & allowed) != 0 ? 0 : FORBIDDEN;
            }
        }
    }

    private static int kind(char first, boolean root) {
        return switch (first) {
            case 'S' -> SHIFT;
            case 'L' -> root ? LEFT_TO_ROOT : LEFT;
            default -> root ? NEVER : RIGHT;
        };
    }

    /** The kinds that a state allows. */
    private static int allowed(ParseState state) {
        int left = state.canShift() ? LEFT : LEFT_TO_ROOT;
        return (state.canShift() ? SHIFT : 0) | (state.canLeft() ? left : 0) | (state.canRight() ? RIGHT : 0);
    }

    /**
     * Returns the best-scoring transition that a state allows, the first of several; every state that is not finished
     * allows one.
     */
    public int best(ParseState state, int[] scores) {
        int[] more = added[allowed(state)];
        int most = most(scores, more);
        int best = 0;
        while (scores[best] + more[best] != most) {
            best++;
        }
        return best;
    }

    private static int most(int[] scores, int[] more) {
        int most = Integer.MIN_VALUE;
        for (int i = 0; i < more.length; i++) {
            most = Math.max(most, scores[i] + more[i]);
        }
        return most;
    }

    /** Returns by how much a transition's score is ahead of those of all others that a state allows. */
    public int lead(ParseState state, int[] scores, int best) {
        int score = scores[best];
        scores[best] = FORBIDDEN;
        int next = most(scores, added[allowed(state)]);
        scores[best] = score;
        return score - next;
    }

    /** Returns the number of transitions. */
    public int size() {
        return kinds.length;
    }

    /** Returns the relation that a transition gives; a label of a {@link ParseState} is a transition's number. */
    public String relation(int action) {
        return relations[action];
    }

    /** Tells whether a transition is a shift. */
    public boolean isShift(int action) {
        return kinds[action] == SHIFT;
    }

    /** Tells whether a transition is a left arc: the stack's top gets the buffer's first as its head. */
    public boolean isLeft(int action) {
        return kinds[action] == LEFT || kinds[action] == LEFT_TO_ROOT;
    }

    /** Tells whether a state allows a transition. The relation {@code root} goes with the artificial root alone. */
    public boolean allowed(ParseState state, int action) {
        return (kinds[action] & allowed(state)) != 0;
    }

    /** Makes a transition. */
    public void apply(ParseState state, int action) {
        switch (kinds[action]) {
            case SHIFT -> state.shift();
            case LEFT, LEFT_TO_ROOT -> state.left(action);
            default -> state.right(action);
        }
    }
}
