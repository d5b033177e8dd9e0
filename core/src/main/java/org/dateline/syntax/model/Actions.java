package org.dateline.syntax.model;

import java.util.List;

/** The transitions of a parser by class number: a shift, and a left and a right arc for each relation. Immutable. */
public final class Actions {

    private static final String ROOT = "root";

    private final String[] relations;
    private final char[] kinds;

    /** Makes the transitions that the names stand for, see {@link Parser#SHIFT}. */
    public Actions(List<String> names) {
        relations = new String[names.size()];
        kinds = new char[relations.length];
        for (int i = 0; i < relations.length; i++) {
            String name = names.get(i);
            boolean shift = name.equals(Parser.SHIFT);
            if (!shift && !name.startsWith("L:") && !name.startsWith("R:")) {
                throw new IllegalArgumentException("not the name of a transition: " + name);
            }
            kinds[i] = name.charAt(0);
            relations[i] = shift ? "" : name.substring(2);
        }
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
        return kinds[action] == 'S';
    }

    /** Tells whether a transition is a left arc: the stack's top gets the buffer's first as its head. */
    public boolean isLeft(int action) {
        return kinds[action] == 'L';
    }

    /** Tells whether a state allows a transition. The relation {@code root} goes with the artificial root alone. */
    public boolean allowed(ParseState state, int action) {
        return switch (kinds[action]) {
            case 'S' -> state.canShift();
            case 'L' -> state.canLeft() && ROOT.equals(relations[action]) == !state.canShift();
            default -> state.canRight() && !ROOT.equals(relations[action]);
        };
    }

    /** Makes a transition. */
    public void apply(ParseState state, int action) {
        switch (kinds[action]) {
            case 'S' -> state.shift();
            case 'L' -> state.left(action);
            default -> state.right(action);
        }
    }
}
