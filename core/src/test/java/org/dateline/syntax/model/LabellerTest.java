package org.dateline.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabellerTest {

    private static final int GLANCE = 1;
    private static final int FULL = 2;

    /** One word, with one feature for the glance and one for the full model. */
    private static final Labeller.Features WORD = new Labeller.Features() {
        @Override
        public int size() {
            return 1;
        }

        @Override
        public void fill(FeatureBuffer out, int word, int previous, int second) {
            out.clear();
            out.add(FULL);
        }

        @Override
        public void glance(FeatureBuffer out, int word, int previous, int second) {
            out.clear();
            out.add(GLANCE);
        }
    };

    @Test
    void takesWhatIsPlainAtAGlance() throws IOException {
        assertThat(labeller(99).label(WORD)).containsExactly(0);
    }

    @Test
    void looksCloserWhereTheGlanceIsNotSure() throws IOException {
        assertThat(labeller(101).label(WORD)).containsExactly(1);
    }

    @Test
    void refusesTwoModelsOfOtherClasses() throws IOException {
        byte[] bytes = models(List.of("A", "B"), List.of("A", "C"));
        assertThatThrownBy(() -> Labeller.read(new ByteArrayInputStream(bytes), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("same classes");
    }

    /** At a glance the first label is ahead by 100; in full the second is. */
    private static Labeller labeller(int sure) throws IOException {
        List<String> labels = List.of("A", "B");
        return Labeller.read(new ByteArrayInputStream(models(labels, labels)), sure);
    }

    private static byte[] models(List<String> glance, List<String> full) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, glance, GLANCE, 0);
        write(out, full, FULL, 1);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, List<String> labels, int template, int best)
            throws IOException {
        FeatureBuffer features = new FeatureBuffer();
        features.add(template);
        LinearModelWriter.write(
                out, labels, new long[] {features.get(0)}, new byte[][] {{(byte) best}}, new byte[][] {{10}});
    }
}
