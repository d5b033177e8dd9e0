package org.dateline.bench.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.dateline.deep.GraphTensors;
import org.dateline.deep.WordPieces;

/**
 * Tunes the encoder: {@code TuneEncoder ROWS STEPS OUT}, with the rows of tokens ({@code sentences.train.jsonl}), how many
 * batches to learn from, and the file for the model. Every fifty steps it and how far the training is are written (the
 * latter beside it, as {@code OUT.state}), and the same command goes on from there. A twenty-fifth of the documents is left
 * out. Two of five rows without an attribution are kept, so that they are as frequent as in text that the fast tier
 * finds promising.
 */
public final class TuneEncoder {
    private static final String GRAPH = "/all-minilm-l6-v2.onnx";
    private static final String PIECES = "/all-minilm-l6-v2-tokenizer.json";
    private static final int SEED = 1;
    private static final int BATCH = 1_000;
    private static final double RATE = 2e-4;
    private static final double FIELD_RATE = 0.02;
    private static final int SAVED = 50;

    private final NDManager manager = NDManager.newBaseManager();
    private final TunableEncoder encoder;
    private final FieldLoss field = new FieldLoss();
    private final Adam adam;

    private TuneEncoder() throws IOException {
        try (InputStream graph = open(GRAPH)) {
            encoder = new TunableEncoder(manager, new GraphTensors(graph.readAllBytes()), new Random(SEED));
        }
        adam = new Adam(encoder.weights);
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(TuneEncoder.class.getResourceAsStream(resource), resource);
    }

    public static void main(String[] args) throws IOException {
        int steps = Integer.parseInt(args[1]);
        WordPieces cutter;
        try (InputStream pieces = open(PIECES)) {
            cutter = WordPieces.read(pieces);
        }
        Random random = new Random(SEED);
        List<LabelledRow> rows = LabelledRow.read(Path.of(args[0]), cutter).stream()
                .filter(row -> !row.isHeldOut() && (!row.isEmpty() || random.nextInt(5) < 2))
                .toList();
        new TuneEncoder().run(new Batches(rows, BATCH, random), steps, Path.of(args[2]));
    }

    private void run(Batches batches, int steps, Path out) throws IOException {
        int warm = Math.max(1, steps / 20);
        Checkpoint checkpoint = new Checkpoint(
                out.resolveSibling(out.getFileName() + ".state"),
                field.transitions,
                encoder.weights,
                adam.mean,
                adam.square);
        adam.steps = checkpoint.read(manager);
        for (int step = 1; step <= adam.steps; step++) {
            batches.next();
        }
        double shown = 0;
        for (int step = adam.steps + 1; step <= steps; step++) {
            double part = Math.min(1.0, (double) step / warm) * (steps - step + 1) / steps;
            double loss = learn(batches.next(), part);
            shown = shown == 0 ? loss : 0.98 * shown + 0.02 * loss;
            if (step % SAVED == 0 || step == steps) {
                System.out.printf(Locale.ROOT, "step %d of %d, loss of a row %.3f%n", step, steps, shown);
                save(out);
                checkpoint.write(step);
            }
        }
        checkpoint.delete();
    }

    /** One step; returns the mean loss of a row. */
    private double learn(List<LabelledRow> rows, double part) {
        int words =
                Math.max(1, rows.stream().mapToInt(row -> row.labels().length).sum());
        field.clear();
        double loss = 0;
        // What is dropped hangs on the step alone, so that a training that was stopped goes on as it would have.
        Engine.getInstance().setRandomSeed(SEED + adam.steps);
        try (NDManager scope = manager.newSubManager()) {
            try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
                NDArray scores = encoder.scores(scope, rows);
                int length = (int) scores.getShape().get(1);
                float[] values = scores.toFloatArray();
                float[] slopes = new float[values.length];
                for (int r = 0; r < rows.size(); r++) {
                    loss += addSlopes(rows.get(r), r * length, values, slopes, words);
                }
                collector.backward(
                        scores.mul(scope.create(slopes, scores.getShape())).sum());
            }
            if (!adam.step(scope, RATE * part)) {
                System.out.println("step " + adam.steps + " passed over: its gradient is no number");
                return 0;
            }
        }
        for (int i = 0; i < field.transitions.length; i++) {
            field.transitions[i] -= (float) (FIELD_RATE * part * field.gradient[i] / rows.size());
        }
        return loss / rows.size();
    }

    private double addSlopes(LabelledRow row, int start, float[] values, float[] slopes, int words) {
        int[] first = row.pieces().first();
        if (first.length == 0) {
            return 0;
        }
        double[][] scores = new double[first.length][FieldLoss.LABELS];
        for (int i = 0; i < first.length; i++) {
            for (int label = 0; label < FieldLoss.LABELS; label++) {
                scores[i][label] = values[(start + first[i]) * FieldLoss.LABELS + label];
            }
        }
        field.fill(scores);
        double[][] gradient = field.backward(row.labels());
        for (int i = 0; i < first.length; i++) {
            for (int label = 0; label < FieldLoss.LABELS; label++) {
                slopes[(start + first[i]) * FieldLoss.LABELS + label] = (float) (gradient[i][label] / words);
            }
        }
        return field.loss(row.labels());
    }

    private void save(Path out) throws IOException {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try (OutputStream stream = Files.newOutputStream(part)) {
            encoder.tuned(field.transitions.clone()).write(stream);
        }
        Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    }
}
