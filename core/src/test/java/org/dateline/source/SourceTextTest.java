package org.dateline.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final CaptureId CAPTURE = new CaptureId("c-0123456789abcdef");
    private final SourceText text = SourceText.verbatim(CAPTURE, "Ilva Tarn 🛶 said: no.  ");

    @Test
    void aCitationHasTheWordsAtItsSpan() {
        Citation citation = text.cite(Span.of(5, 9));
        assertThat(citation.words()).isEqualTo("Tarn");
        assertThat(citation.capture()).isEqualTo(CAPTURE);
    }

    @Test
    void nothingOutsideTheTextCanBeCited() {
        assertThatIllegalArgumentException().isThrownBy(() -> text.cite(Span.of(20, 90)));
    }

    @Test
    void nothingCannotBeCited() {
        assertThatIllegalArgumentException().isThrownBy(() -> text.cite(Span.of(5, 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> text.cite(Span.of(22, 24)));
    }

    @Test
    void codePointsCountASurrogatePairAsOne() {
        assertThat(text.codePointOffset(text.text().indexOf("said"))).isEqualTo(12);
    }

    @Test
    void spansLeadBackToWhatTheyWereReadFrom() {
        // "a&amp;b   c" became "a&b c"
        Alignment alignment = Alignment.builder()
                .segment(0, 0, 1)
                .segment(1, 1, 6)
                .segment(2, 6, 7)
                .segment(3, 7, 10)
                .segment(4, 10, 11)
                .build();
        SourceText read = SourceText.aligned(CAPTURE, "a&b c", alignment);
        assertThat(read.original(Span.of(0, 3))).isEqualTo(Span.of(0, 7));
        assertThat(read.original(Span.of(1, 2))).isEqualTo(Span.of(1, 6));
        assertThat(read.original(Span.of(4, 5))).isEqualTo(Span.of(10, 11));
    }
}
