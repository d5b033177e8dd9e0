package org.dateline.bench.statement;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dateline.statement.model.Labels;
import org.dateline.statement.model.SequenceFeatures;

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): the mean of several runs that visit
 * the examples in other orders and drop other features. The same data and seed give the same bytes. Not thread-safe.
 */
final class CrfTraining {
    private static final int RUNS = 3;

    /** One sequence and its gold labels. */
    static final class Example {
        private final Supplier<? extends SequenceFeatures> features;
        private final int[] gold;

        /** A sequence whose features are made when they are asked for. */
        Example(Supplier<? extends SequenceFeatures> features, int[] gold) {
            this.features = features;
            this.gold = gold;
        }
    }

    private final int count;
    private final CrfRows index;
    private float[] weights = new float[0];

    /**
     * @param least how often a feature must occur to be kept
     */
    CrfTraining(Labels labels, int least) {
        this.count = labels.size();
        this.index = new CrfRows(labels, least);
    }

    /** Trains on the examples, in orders that {@code seed} fixes. */
    void train(List<Example> examples, long seed) {
        examples.forEach(example -> index.count(example.features.get(), example.gold));
        int rows = index.freeze();
        List<CrfRun.Sequence> sequences = examples.stream()
                .map(example -> new CrfRun.Sequence(index.of(example.features.get()), example.gold))
                .toList();
        List<float[]> runs = IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(run -> new CrfRun(count, rows, new Random(seed + run)).train(sequences))
                .toList();
        weights = new float[rows * count];
        for (float[] run : runs) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += run[i] / RUNS;
            }
        }
    }

    /** Writes the model, see {@link CrfRows#write}. */
    void write(OutputStream out) throws IOException {
        index.write(out, weights);
    }
}
