package org.dateline.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParseStateTest {

    private static final List<String> NAMES = List.of("L:nsubj", "L:root", "R:obj", "SHIFT");

    /** "Vell sees Oro": both names hang on the verb. */
    @Test
    void buildsATree() {
        ParseState state = new ParseState(3);
        state.shift();
        state.left(0);
        state.shift();
        state.shift();
        state.right(2);
        assertThat(state.canShift()).isFalse();
        state.left(1);
        assertThat(state.finished()).isTrue();
        assertThat(List.of(state.head(0), state.head(1), state.head(2))).containsExactly(1, 3, 1);
        assertThat(state.leftChild(1, 0)).isZero();
        assertThat(state.rightChild(1, 0)).isEqualTo(2);
    }

    /** Whatever the scores say, the outcome is one tree with one root, in two transitions for each word. */
    @Test
    void anyRowOfAllowedTransitionsMakesOneTree() {
        long seed = 11;
        Random random = new Random(seed);
        Actions actions = new Actions(NAMES);
        for (int round = 0; round < 500; round++) {
            ParseState state = new ParseState(1 + random.nextInt(12));
            int steps = 0;
            while (!state.finished()) {
                int action = random.nextInt(NAMES.size());
                if (actions.allowed(state, action)) {
                    actions.apply(state, action);
                    steps++;
                }
            }
            assertThat(steps).as("seed %d", seed).isEqualTo(2 * state.size());
            assertThat(rootsOf(state)).as("seed %d", seed).isEqualTo(1);
        }
    }

    private static int rootsOf(ParseState state) {
        int roots = 0;
        for (int i = 0; i < state.size(); i++) {
            int at = i;
            for (int steps = 0; at != state.size(); steps++) {
                assertThat(steps).isLessThanOrEqualTo(state.size());
                at = state.head(at);
            }
            roots += state.head(i) == state.size() ? 1 : 0;
        }
        return roots;
    }
}
