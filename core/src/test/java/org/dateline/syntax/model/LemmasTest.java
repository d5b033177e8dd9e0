package org.dateline.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LemmasTest {

    @Test
    void takesKnownWordsThenTheLongestEnding() throws IOException {
        Lemmas lemmas = read("s\tNNS\ts\t\ns\tNNS\ties\ty\nw\tNNS\tseries\tseries\nw\tVBZ\t's\tbe\n");
        assertThat(lemmas.lemma("Envoys", "NNS")).isEqualTo("envoy");
        assertThat(lemmas.lemma("treaties", "NNS")).isEqualTo("treaty");
        assertThat(lemmas.lemma("series", "NNS")).isEqualTo("series");
        assertThat(lemmas.lemma("’s", "VBZ")).isEqualTo("be");
        assertThat(lemmas.lemma("Vell", "NNP")).isEqualTo("Vell");
        assertThat(lemmas.lemma("s", "NNS")).isEqualTo("s");
    }

    @Test
    void namesTheBadLine() {
        assertThatThrownBy(() -> read("s\tNNS\ts\t\nx\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }

    private static Lemmas read(String text) throws IOException {
        return Lemmas.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
