package org.dateline.bench.train;

import org.dateline.syntax.model.Actions;
import org.dateline.syntax.model.ParseState;

/**
 * The dynamic oracle of arc-hybrid (Goldberg and Nivre 2013): how many arcs of the gold tree a transition puts out of
 * reach. A right arc with a wrong relation costs one too.
 */
final class Oracle {

    private final int[] heads;
    private final String[] relations;
    private final int size;

    /**
     * @param heads the gold heads, {@code heads.length} standing for the root
     * @param relations the gold relations
     */
    Oracle(int[] heads, String[] relations) {
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.size = heads.length;
    }

    /** Returns the costs of a shift, a left arc and a right arc, relations aside. */
    int[] costs(ParseState state) {
        return new int[] {shiftCost(state), leftCost(state), rightCost(state)};
    }

    /** Returns the cost of a transition, given the costs of the three kinds in this state. */
    int cost(Actions actions, ParseState state, int action, int[] costs) {
        if (actions.isShift(action)) {
            return costs[0];
        }
        boolean left = actions.isLeft(action);
        int child = state.stack(0);
        int head = left ? state.buffer(0) : state.stack(1);
        boolean misnamed = heads[child] == head && !relations[child].equals(actions.relation(action));
        return costs[left ? 1 : 2] + (misnamed ? 1 : 0);
    }

    private int shiftCost(ParseState state) {
        int b = state.buffer(0);
        if (b == size) {
            return 0;
        }
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int word = state.stack(below);
            cost += heads[word] == b ? 1 : 0;
            cost += below > 0 && heads[b] == word ? 1 : 0;
        }
        return cost;
    }

    private int leftCost(ParseState state) {
        int s = state.stack(0);
        if (s == ParseState.NONE) {
            return 0;
        }
        int b = state.buffer(0);
        boolean headLost = heads[s] == state.stack(1) || heads[s] > b;
        return (headLost ? 1 : 0) + childrenAhead(s, b);
    }

    private int rightCost(ParseState state) {
        int s = state.stack(0);
        if (s == ParseState.NONE) {
            return 0;
        }
        int b = state.buffer(0);
        return (heads[s] >= b ? 1 : 0) + childrenAhead(s, b);
    }

    private int childrenAhead(int word, int from) {
        int count = 0;
        for (int i = from; i < size; i++) {
            count += heads[i] == word ? 1 : 0;
        }
        return count;
    }
}
