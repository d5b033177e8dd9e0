package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;

/** On "a1 a2 …": what the words are doesn't matter here. */
final class SelectionTest {
    private static final Range FIRST_CUE = new Range(1, 2);
    private static final Range SECOND_CUE = new Range(6, 7);

    private final Selection selection = new Selection(passage(12));

    @Test
    void leavesOutACueThatOverlapsASurerOne() {
        selection.add(FIRST_CUE, List.of(reading(0, 2, 5)), 0.9);
        selection.add(new Range(1, 3), List.of(reading(0, 3, 5)), 0.8);
        assertThat(selection.attributions()).extracting(Attribution::cue).containsExactly(FIRST_CUE);
    }

    @Test
    void takesTheReadingThatLeavesRoomForASurerOne() {
        selection.add(SECOND_CUE, List.of(reading(0, 7, 10)), 0.9);
        selection.add(FIRST_CUE, List.of(reading(0, 2, 10), reading(-0.5, 2, 5)), 0.8);
        Attribution first = selection.attributions().getFirst();
        assertThat(first.cue()).isEqualTo(FIRST_CUE);
        assertThat(first.content()).containsExactly(new Range(2, 5));
        assertThat(first.nested()).isFalse();
    }

    @Test
    void nestsASurerOneInAContentThatHoldsItWhole() {
        selection.add(SECOND_CUE, List.of(reading(0, 7, 10)), 0.9);
        selection.add(FIRST_CUE, List.of(reading(0, 2, 10), reading(-1, 2, 5)), 0.8);
        assertThat(selection.attributions()).extracting(Attribution::nested).containsExactly(false, true);
        assertThat(selection.attributions().getFirst().content()).containsExactly(new Range(2, 10));
    }

    @Test
    void keepsTheBestReadingRatherThanAFarWorseOne() {
        selection.add(SECOND_CUE, List.of(reading(0, 7, 11)), 0.9);
        selection.add(FIRST_CUE, List.of(reading(0, 2, 10), reading(-9, 2, 5)), 0.8);
        Attribution first = selection.attributions().getFirst();
        assertThat(first.content()).containsExactly(new Range(2, 10));
        assertThat(first.nested()).isTrue();
    }

    @Test
    void marksWhatLiesInASurerContentAsNested() {
        selection.add(FIRST_CUE, List.of(reading(0, 2, 11)), 0.9);
        selection.add(SECOND_CUE, List.of(reading(0, 7, 10)), 0.8);
        assertThat(selection.attributions()).extracting(Attribution::nested).containsExactly(false, true);
    }

    /** "A has observed it, B said, and is ready": what B says of A isn't what A says of B's saying. */
    @Test
    void nothingAttributesTheWordsThatAttributeIt() {
        selection.add(SECOND_CUE, List.of(reading(0, 0, 5)), 0.9);
        selection.add(FIRST_CUE, List.of(reading(0, 2, 10)), 0.8);
        assertThat(selection.attributions()).extracting(Attribution::cue).containsExactly(SECOND_CUE);
        selection.add(FIRST_CUE, List.of(reading(0, 2, 10), reading(-0.5, 2, 5)), 0.8);
        assertThat(selection.attributions().getFirst().content()).containsExactly(new Range(2, 5));
    }

    private static Arguments reading(double logProbability, int start, int end) {
        return new Arguments(List.of(), List.of(new Range(start, end)), logProbability);
    }

    private static Passage passage(int size) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String form = "a" + i;
            Span span = new Span(i * 4, i * 4 + form.length());
            tokens.add(new Token(span, form, "NN", form, i == 0 ? Token.NO_HEAD : 0, i == 0 ? "root" : "dep"));
        }
        return Passage.of(List.of(new Sentence(new Span(0, size * 4), 0, tokens)));
    }
}
