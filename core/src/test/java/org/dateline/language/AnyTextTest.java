package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read, and all spans lie in it, in order; what is too long is cut where it is said to be. */
class AnyTextTest {
    private static final int LONGEST_SENTENCE = 1_000;
    private static final List<String> WORDS = List.of(
            "Orla Vell",
            "he",
            "she said",
            "the minister",
            "on Sunday",
            "3 May 2020",
            "01/05/2020",
            "2020年3月5日",
            "5. März 2020",
            "U.S.",
            "“",
            "”",
            "(",
            ")",
            ".",
            "?",
            "…",
            "。",
            "\u0000",
            "\u001b[1m",
            "\u202e",
            "\ufeff",
            "\ud83d",
            "\ude00",
            "😀",
            "👩‍👩‍👧",
            "e\u0301\u0301\u0301",
            "مرحبا",
            "नमस्ते",
            "שלום",
            "ไทย",
            "-",
            "—",
            "http://a.example/?q=1",
            "@",
            "'s",
            "n't",
            "12345678901234567890");

    @ParameterizedTest
    @ValueSource(longs = {20_310_501, 20_310_502, 20_310_503, 20_310_504})
    void anyTextIsRead(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            String text = random.nextBoolean() ? characters(random) : words(random);
            if (!text.isBlank()) {
                check(text, "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void aSentenceWithoutAnEndIsCut() {
        check("word ".repeat(20_000).strip(), "words");
        check("He met Orla Vell and ".repeat(2_000).strip(), "names and pronouns");
    }

    @Test
    void aWordWithoutAnEndIsCut() {
        check("a".repeat(1_000_000), "letters");
        check("😀".repeat(200_000), "emoji");
        check("漢".repeat(200_000), "ideographs");
        check("\ud83d".repeat(200_000), "lone surrogates");
        check("\u0001".repeat(200_000), "control characters");
        check("0".repeat(200_000), "figures");
        check("'".repeat(200_000), "marks");
    }

    private static String characters(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(400);
        while (text.length() < length) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT));
                case 2 -> text.append(' ');
                default -> text.append((char) (32 + random.nextInt(96)));
            }
        }
        return text.toString();
    }

    private static String words(Random random) {
        List<String> words = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(random.nextBoolean() ? " " : "", words);
    }

    /** Read in full, and on the surface in a language without blanks and in one with them. */
    private static void check(String text, String about) {
        Article article = Articles.of("The Karst Record", "2031-05-04", "Title", text);
        for (String language : List.of("en", "ja", "de")) {
            check(text, Reader.english().read(Articles.in(language, article)), about + ", " + language);
        }
    }

    private static void check(String text, Reading reading, String about) {
        int end = 0;
        for (Sentence sentence : reading.sentences()) {
            assertThat(sentence.size()).as(about).isBetween(1, LONGEST_SENTENCE);
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).as(about).isGreaterThanOrEqualTo(end);
                assertThat(token.form()).as(about).isEqualTo(token.span().in(text));
                end = token.span().end();
            }
        }
        inOrder(reading.names().stream().map(Name::span).toList(), text, about);
        inOrder(reading.times().stream().map(TimeExpression::span).toList(), text, about);
        for (Mention mention : reading.mentions()) {
            assertThat(mention.span().end()).as(about).isLessThanOrEqualTo(text.length());
        }
        for (TimeExpression time : reading.times()) {
            assertThat(time.value()).as(about).isNotEmpty();
        }
    }

    private static void inOrder(List<Span> spans, String text, String about) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).as(about).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).as(about).isBetween(span.start() + 1, text.length());
            end = span.end();
        }
    }
}
