package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationsTest {
    @Test
    void pairsCurlyMarks() {
        assertThat(quoted("He said “ no way ” and left .")).containsExactly("“ no way ”");
    }

    @Test
    void pairsTreebankMarks() {
        assertThat(quoted("`` No , '' he said . `` Never . ''")).containsExactly("`` No , ''", "`` Never . ''");
    }

    @Test
    void pairsMarksOfTwoApostrophesInTurn() {
        assertThat(quoted("'' No , '' he said . '' Never . ''")).containsExactly("'' No , ''", "'' Never . ''");
    }

    @Test
    void pairsStraightMarksInTurn() {
        assertThat(quoted("\" No , \" he said . \" Never . \"")).containsExactly("\" No , \"", "\" Never . \"");
    }

    @Test
    void endsAnUnclosedQuotationWithItsParagraphIfTheNextTakesItUp() {
        assertThat(quoted("He “ let them know .\n“ Then he left . ”"))
                .containsExactly("“ let them know .", "“ Then he left . ”");
        assertThat(quoted("He “ let them know .\nThen he left .")).isEmpty();
    }

    @Test
    void beginsAQuotationWithTheParagraphWhereOnlyItsEndIsMarked() {
        assertThat(quoted("It rained .\nWe waited , ” he said . “ All day . ”"))
                .containsExactly("We waited , ”", "“ All day . ”");
    }

    @Test
    void goesOnInAParagraphThatOpensWithAMark() {
        Quotations quotations = pair("“ One .\n“ Two . ”");
        assertThat(quotations.all()).extracting(Quotations.Quotation::continues).containsExactly(false, true);
        assertThat(quotations.all()).extracting(Quotations.Quotation::closed).containsExactly(false, true);
    }

    @Test
    void keepsInnerMarksInside() {
        assertThat(quoted("“ She said ‘ no ’ to me , ” he said .")).containsExactly("“ She said ‘ no ’ to me , ”");
    }

    @Test
    void pairsSingleMarks() {
        assertThat(quoted("He said ‘ no way . ’ Then he left .")).containsExactly("‘ no way . ’");
    }

    @Test
    void takesNoApostropheForAMark() {
        assertThat(quoted("The workers ' boats left .")).isEmpty();
    }

    private static Quotations pair(String text) {
        List<String> forms = new ArrayList<>();
        List<Integer> blocks = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int b = 0; b < lines.length; b++) {
            for (String form : lines[b].split(" ", -1)) {
                forms.add(form);
                blocks.add(b);
            }
        }
        boolean[] spaced = new boolean[forms.size()];
        Arrays.fill(spaced, true);
        return Quotations.of(
                forms.toArray(String[]::new),
                blocks.stream().mapToInt(Integer::intValue).toArray(),
                spaced);
    }

    private static List<String> quoted(String text) {
        List<String> forms = List.of(text.replace('\n', ' ').split(" ", -1));
        return pair(text).all().stream()
                .map(quotation -> String.join(
                        " ",
                        forms.subList(
                                quotation.range().start(), quotation.range().end())))
                .toList();
    }
}
