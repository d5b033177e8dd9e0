package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any input. */
final class TimeTaggerTest {
    private static final CaptureId ID = new CaptureId("c-0000000000000000");
    private static final Optional<Resolved> PUBLISHED = Optional.of(new Day(LocalDate.of(2021, 3, 6)));

    private static List<TimeExpression> tag(String text, Optional<Resolved> published) {
        return new TimeTagger().tag(SourceText.verbatim(ID, text), Sentences.of(text), published);
    }

    /** Every word of the lexicon, figures, marks and odd characters, in any order. */
    private static String salad(Random random, List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append(random.nextInt(40));
                case 1 -> text.append(random.nextInt(100_000));
                case 2 -> text.appendCodePoint(random.nextInt(0x11000));
                default -> text.append(words.get(random.nextInt(words.size())));
            }
            text.append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<String> words() throws IOException {
        List<String> words = new ArrayList<>(List.of("-", "/", ":", ".", "'", "said", "will", "Velden"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                TimeTagger.class.getResourceAsStream("time-words.txt"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" \\| ", -1)).stream())
                    .map(word -> word.replaceAll("=.*|\\^", ""))
                    .forEach(words::add);
        }
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"They met at 5 : p.m. .", "They met at five : p.m. .", "They met at 5.5 : p.m. ."})
    void aColonWithoutMinutesIsNoTimeOfTheDay(String text) {
        assertThat(tag(text, PUBLISHED)).noneMatch(time -> time.value().contains("T"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void anyWordsGiveExpressionsInOrderInsideTheText(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> words = words();
        for (int i = 0; i < 1000; i++) {
            String text = salad(random, words);
            int end = 0;
            for (TimeExpression found : tag(text, i % 2 == 0 ? PUBLISHED : Optional.empty())) {
                assertThat(found.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                assertThat(found.value()).as("seed %d: %s", seed, text).isNotEmpty();
                assertThat(found.span().isEmpty()).isFalse();
                end = found.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @Test
    void oneTaggerServesManyThreads() {
        TimeTagger tagger = new TimeTagger();
        String text = "Velden left on May 5, 2012. He came back two days later and will vote on Friday.";
        List<TimeExpression> alone = tag(text, PUBLISHED);
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> tagger.tag(SourceText.verbatim(ID, text), Sentences.of(text), PUBLISHED)))
                .allMatch(alone::equals);
        assertThat(alone).hasSize(3);
    }

    @Test
    void aDayThatIsNotKnownAnchorsTheYearOnly() {
        Optional<Resolved> year = Optional.of(new When.Year(2021, Modifier.NONE));
        assertThat(tag("The mill closed last year, on Friday.", year))
                .extracting(TimeExpression::value)
                .containsExactly("2020", "XXXX-WXX-5");
    }
}
