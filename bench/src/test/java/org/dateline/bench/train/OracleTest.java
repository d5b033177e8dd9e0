package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.syntax.model.Actions;
import org.dateline.syntax.model.ParseState;
import org.junit.jupiter.api.Test;

class OracleTest {

    private static final Actions ACTIONS = new Actions(List.of("L:dep", "L:root", "R:dep", "SHIFT"));

    /** From any state reached by transitions of cost 0, some transition costs 0; and they end in the gold tree. */
    @Test
    void transitionsWithoutCostLeadToTheGoldTree() {
        long seed = 5;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            int[] heads = randomTree(1 + random.nextInt(10), random);
            String[] relations = new String[heads.length];
            for (int i = 0; i < heads.length; i++) {
                relations[i] = heads[i] == heads.length ? "root" : "dep";
            }
            ParseState state = follow(new Oracle(heads, relations), heads.length, random);
            for (int i = 0; i < heads.length; i++) {
                assertThat(state.head(i)).as("seed %d, round %d", seed, round).isEqualTo(heads[i]);
            }
        }
    }

    private static ParseState follow(Oracle oracle, int size, Random random) {
        ParseState state = new ParseState(size);
        while (!state.finished()) {
            int[] costs = oracle.costs(state);
            List<Integer> free = IntStream.range(0, ACTIONS.size())
                    .filter(action -> ACTIONS.allowed(state, action))
                    .filter(action -> oracle.cost(ACTIONS, state, action, costs) == 0)
                    .boxed()
                    .toList();
            assertThat(free).isNotEmpty();
            ACTIONS.apply(state, free.get(random.nextInt(free.size())));
        }
        return state;
    }

    /** A projective tree: random transitions build it. */
    private static int[] randomTree(int size, Random random) {
        ParseState state = new ParseState(size);
        while (!state.finished()) {
            int action = random.nextInt(ACTIONS.size());
            if (ACTIONS.allowed(state, action)) {
                ACTIONS.apply(state, action);
            }
        }
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = state.head(i);
        }
        return heads;
    }
}
