package org.dateline.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered remembered = new Remembered(sentence -> {
        asked.incrementAndGet();
        return Optional.of(new double[sentence.size()][]);
    });

    @Test
    void asksAboutEachDistinctSentenceOnce() {
        assertThat(remembered.of(sentence(0, "Gone"))).isPresent();
        assertThat(remembered.of(sentence(40, "Gone"))).isPresent();
        assertThat(asked).hasValue(1);
        remembered.of(sentence(0, "Going"));
        assertThat(asked).hasValue(2);
    }

    private static Sentence sentence(int start, String word) {
        Span span = new Span(start, start + word.length());
        return new Sentence(span, 0, List.of(new Token(span, word, "NN", word, Token.NO_HEAD, "root")));
    }
}
