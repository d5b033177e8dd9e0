package org.dateline.bench.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;
import org.junit.jupiter.api.Test;

class PerceptronTest {

    private static final List<String> CLASSES = List.of("a", "b", "c");

    private static FeatureBuffer feature(int template) {
        FeatureBuffer features = new FeatureBuffer();
        features.add(template);
        return features;
    }

    /** Learns one thing, {@code times} over, and makes ten decisions in all. */
    private static Perceptron taught(int template, int right, int wrong, int times) {
        Perceptron perceptron = new Perceptron(CLASSES);
        for (int i = 0; i < times; i++) {
            perceptron.update(feature(template), right, wrong);
        }
        for (int i = 0; i < 10; i++) {
            perceptron.step();
        }
        return perceptron;
    }

    private static int[] scores(Perceptron perceptron, int template) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        perceptron.write(bytes, 0.1, 127);
        int[] scores = new int[CLASSES.size()];
        LinearModel.read(new ByteArrayInputStream(bytes.toByteArray())).score(feature(template), scores);
        return scores;
    }

    @Test
    void theAverageOfTwoLiesBetweenThem() throws IOException {
        int[] one = scores(taught(1, 0, 1, 40), 1);
        int[] other = scores(taught(1, 0, 1, 20), 1);
        Perceptron both = taught(1, 0, 1, 40);
        both.absorb(taught(1, 0, 1, 20));
        int[] found = scores(both, 1);
        assertThat(found[0]).isGreaterThan(other[0]).isLessThan(one[0]);
        assertThat(found[1]).isLessThan(other[1]).isGreaterThan(one[1]);
    }

    @Test
    void whatOnlyOneKnowsCountsByHalf() throws IOException {
        int[] alone = scores(taught(2, 2, 0, 40), 2);
        Perceptron both = taught(1, 0, 1, 40);
        both.absorb(taught(2, 2, 0, 40));
        int[] found = scores(both, 2);
        assertThat((double) found[2] / alone[2]).isBetween(0.45, 0.55);
        assertThat(found[1]).isZero();
    }

    @Test
    void whatCannotBeAveragedIsAnError() {
        Perceptron other = taught(1, 0, 1, 1);
        other.step();
        assertThatThrownBy(() -> taught(1, 0, 1, 1).absorb(other)).isInstanceOf(IllegalArgumentException.class);
    }
}
