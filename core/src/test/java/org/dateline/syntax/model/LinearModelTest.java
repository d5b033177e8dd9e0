package org.dateline.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearModelTest {

    private static final List<String> LABELS = List.of("A", "B", "C");

    @Test
    void scoresTheSumOfTheFeaturesWeights() throws IOException {
        LinearModel model = LinearModel.read(new ByteArrayInputStream(twoFeatures()));
        int[] scores = new int[3];
        FeatureBuffer features = buffer(1, 2);
        features.add(77, 5);
        model.score(features, scores);
        assertThat(scores).containsExactly(9, -4 + 25, 0);
        assertThat(model.labels()).isEqualTo(LABELS);
        assertThat(model.features()).isEqualTo(2);
    }

    /** A feature with many weights is kept in another form than one with few. */
    @Test
    void scoresFeaturesWithManyWeightsAsThoseWithFew() throws IOException {
        int classes = 20;
        List<String> labels = IntStream.range(0, classes).mapToObj(i -> "C" + i).toList();
        FeatureBuffer features = buffer(1);
        byte[] classOf = new byte[classes - 1];
        byte[] codes = new byte[classes - 1];
        int[] wanted = new int[classes];
        for (int i = 0; i < classOf.length; i++) {
            classOf[i] = (byte) (i + 1);
            codes[i] = (byte) (i % 2 == 0 ? i + 1 : -i);
            wanted[i + 1] = codes[i] * Math.abs(codes[i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long[] keys = {features.get(0)};
        LinearModelWriter.write(out, labels, keys, new byte[][] {classOf}, new byte[][] {codes});
        int[] scores = new int[classes];
        LinearModel.read(new ByteArrayInputStream(out.toByteArray())).score(features, scores);
        assertThat(scores).containsExactly(wanted);
    }

    /** Up to five classes are packed, more lie in rows: whatever the form, a score is the plain sum. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 40})
    void scoresThePlainSumWhateverTheNumberOfClasses(int classes) throws IOException {
        Random random = new Random(classes);
        int count = 300;
        FeatureBuffer all = new FeatureBuffer();
        IntStream.range(0, count).forEach(i -> all.add(1, i));
        long[] keys = IntStream.range(0, count)
                .mapToLong(all::get)
                .boxed()
                .sorted(Long::compareUnsigned)
                .mapToLong(Long::longValue)
                .toArray();
        int[] wanted = new int[classes];
        byte[][] classOf = new byte[count][];
        byte[][] codes = new byte[count][];
        for (int i = 0; i < count; i++) {
            int[] some = IntStream.range(0, classes)
                    .filter(c -> random.nextInt(3) > 0)
                    .toArray();
            classOf[i] = new byte[some.length];
            codes[i] = new byte[some.length];
            for (int k = 0; k < some.length; k++) {
                classOf[i][k] = (byte) some[k];
                codes[i][k] = (byte) (random.nextInt(255) - 127);
                wanted[some[k]] += codes[i][k] * Math.abs(codes[i][k]);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> labels = IntStream.range(0, classes).mapToObj(i -> "C" + i).toList();
        LinearModelWriter.write(out, labels, keys, classOf, codes);
        IntStream.range(0, count).forEach(i -> all.add(2, i));
        int[] scores = new int[classes];
        LinearModel.read(new ByteArrayInputStream(out.toByteArray())).score(all, scores);
        assertThat(scores).containsExactly(wanted);
    }

    @Test
    void refusesAWeightForAClassThatHasNoName() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long[] keys = {buffer(1).get(0)};
        LinearModelWriter.write(out, LABELS, keys, new byte[][] {{3}}, new byte[][] {{1}});
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(out.toByteArray())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("class");
    }

    @Test
    void refusesEveryTruncatedFile() throws IOException {
        byte[] whole = twoFeatures();
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(part)))
                    .as("%d of %d bytes", length, whole.length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void refusesAnotherFormat() {
        assertThatThrownBy(() -> LinearModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("DLM1");
    }

    private static FeatureBuffer buffer(int... templates) {
        FeatureBuffer features = new FeatureBuffer();
        for (int template : templates) {
            features.add(template);
        }
        return features;
    }

    private static byte[] twoFeatures() throws IOException {
        FeatureBuffer features = buffer(1, 2);
        boolean swapped = Long.compareUnsigned(features.get(0), features.get(1)) > 0;
        long[] keys = {features.get(swapped ? 1 : 0), features.get(swapped ? 0 : 1)};
        byte[][] classes = {{0, 1}, {1}};
        byte[][] codes = {{3, -2}, {5}};
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinearModelWriter.write(out, LABELS, keys, classes, codes);
        return out.toByteArray();
    }
}
