package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkedTest {

    private static Citation passage(String text) {
        return SourceText.verbatim(new CaptureId("c-0123456789abcdef"), text).cite(Span.of(0, text.length()));
    }

    private static List<String> lines(String text, int columns, Span... marked) {
        return Marked.of(passage(text), List.of(marked), Marked.Mark.GONE, false)
                .lines(columns);
    }

    @ParameterizedTest
    @CsvSource({"a, 1", "é, 1", "e\u0301, 1", "港, 2", "ｱ, 1", "Ａ, 2", "한, 2", "👩‍🚒, 2", "\u200B, 0"})
    void aCharacterTakesTheColumnsThatATerminalGivesIt(String cluster, int columns) {
        assertThat(TextWidth.of(cluster)).isEqualTo(columns);
    }

    @Test
    void linesBreakBetweenWordsAndAreFilledUp() {
        assertThat(lines("The ferry will not sail", 10)).containsExactly("The ferry ", "will not  ", "sail      ");
    }

    @Test
    void wideCharactersAreCountedTwiceAndBreakAnywhere() {
        assertThat(lines("港口官员表示渡轮不会启航", 8)).containsExactly("港口官员", "表示渡轮", "不会启航");
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(lines("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij  ");
    }

    @Test
    void marksAreBracketsWithoutAStyleAndEscapesWithOne() {
        assertThat(lines("four days", 20, Span.of(0, 4)).getFirst()).isEqualTo("[-four-] days       ");
        assertThat(Marked.of(passage("four days"), List.of(Span.of(0, 4)), Marked.Mark.NEW, true)
                        .lines(10))
                .containsExactly("\u001B[32;4mfour\u001B[0m days ");
    }

    @Test
    void nothingInAPageSteersTheTerminal() {
        String hostile = "red \u001B[31m \u009B2J \u0007 \u202E bidi \r over \u0000 \u2028 end";
        assertThat(String.join("", lines(hostile, 200)).codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void everyLineIsAsWideAsItIsToBe() {
        for (int columns = 2; columns < 40; columns++) {
            int wanted = columns;
            assertThat(lines("Zwölf 港口 e\u0301te\u0301 👩‍🚒 rows — and “more” of them, 2031", columns))
                    .as("%d columns", columns)
                    .allSatisfy(line -> assertThat(width(line)).isEqualTo(wanted));
        }
    }

    private static int width(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(line);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end >= 0; start = end, end = characters.next()) {
            width += TextWidth.of(line.substring(start, end));
        }
        return width;
    }
}
