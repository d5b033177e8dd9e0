package org.dateline.bench.extraction;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.BodyModel;
import org.dateline.article.PageBlocks;
import org.dateline.bench.JsonLines;

/**
 * Trains the models that judge which lines of a page belong to its body, and scores them by cross-validation with all
 * pages of a site in one fold.
 */
public final class BlockTraining {
    private static final int FOLDS = 5;
    private static final float[] THRESHOLDS = {0.4f, 0.45f, 0.5f, 0.55f, 0.6f, 0.65f, 0.7f, 0.75f, 0.8f};

    /** Thresholds whose sums of the two F1, there and around, differ by no more than this are as good as each other. */
    private static final double AS_GOOD = 0.002;

    private final List<TrainingPage> pages;

    private final PrintWriter out;

    private BlockTraining(List<TrainingPage> pages, PrintWriter out) {
        this.pages = pages;
        this.out = out;
    }

    /** Trains the model for pages with markup on folders that hold {@code gold.jsonl} and {@code pages/}. */
    public static void markedUp(List<Path> folders, Path file, PrintWriter out) throws IOException {
        train(folders, false, file, out);
    }

    /** Trains the model for plain-text captures on the same folders, each page turned into one. */
    public static void plainText(List<Path> folders, Path file, PrintWriter out) throws IOException {
        train(folders, true, file, out);
    }

    private static void train(List<Path> folders, boolean asText, Path file, PrintWriter out) throws IOException {
        BodyModel model = new BlockTraining(read(folders, asText), out).train();
        try (DataOutputStream stream = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
            model.write(stream);
        }
        out.println(file + ": " + Files.size(file) + " bytes");
    }

    private static List<TrainingPage> read(List<Path> folders, boolean asText) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        for (Path folder : folders) {
            for (GoldPage gold : JsonLines.read(folder.resolve("gold.jsonl"), GoldPage.class)) {
                byte[] bytes = ExtractionTask.bytes(folder.resolve(gold.file()));
                PageBlocks blocks = PageBlocks.of(ExtractionTask.capture(gold, bytes, asText));
                pages.add(TrainingPage.of(gold, blocks, Math.floorMod(site(gold).hashCode(), FOLDS)));
            }
        }
        return pages;
    }

    /** The last two labels of the host name. */
    static String site(GoldPage gold) {
        String url = gold.url() == null ? gold.id() : gold.url();
        String host = url.replaceFirst("^\\w+://", "").replaceFirst("[/:?#].*$", "");
        String[] labels = host.split("\\.");
        return labels.length < 2 ? host : labels[labels.length - 2] + '.' + labels[labels.length - 1];
    }

    private BodyModel train() {
        double[][] held = new double[pages.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            BodyModel model = learn(fold);
            for (int i = 0; i < held.length; i++) {
                held[i] = pages.get(i).fold() == fold
                        ? model.probabilities(pages.get(i).blocks())
                        : held[i];
            }
            out.println("fold " + (fold + 1) + " of " + FOLDS + " is judged");
            out.flush();
        }
        float threshold = report(held);
        return learn(-1).withThreshold(threshold);
    }

    /** What is learnt from all folds but {@code heldOut}. */
    private BodyModel learn(int heldOut) {
        List<TrainingPage> learnt =
                pages.stream().filter(page -> page.fold() != heldOut).toList();
        return new LookTrainer(learnt, FOLDS).train();
    }

    /** Prints the scores at several thresholds, and picks the most precise of those that are as good as the best. */
    private float report(double[][] judged) {
        double[] sums = new double[THRESHOLDS.length];
        for (int t = 0; t < THRESHOLDS.length; t++) {
            float threshold = THRESHOLDS[t];
            Shingles shingles = new Shingles();
            Segments segments = new Segments();
            for (int i = 0; i < pages.size(); i++) {
                GoldPage gold = pages.get(i).gold();
                String body = body(pages.get(i), judged[i], threshold);
                if (gold.body() != null) {
                    shingles.add(gold.body(), body);
                } else {
                    segments.add(gold.wanted(), gold.unwanted(), body);
                }
            }
            out.printf(
                    Locale.ROOT,
                    "held-out folds, threshold %.2f: shingle F1 %.4f (P %.4f, R %.4f), segment F1 %.4f (P %.4f, R %.4f)%n",
                    threshold,
                    shingles.f1(),
                    shingles.precision(),
                    shingles.recall(),
                    segments.f1(),
                    segments.precision(),
                    segments.recall());
            sums[t] = shingles.f1() + segments.f1();
        }
        out.flush();
        double[] around = IntStream.range(1, sums.length - 1)
                .mapToDouble(t -> sums[t - 1] + sums[t] + sums[t + 1])
                .toArray();
        double enough = Arrays.stream(around).max().orElseThrow() - AS_GOOD;
        int last = around.length - 1;
        while (around[last] < enough) {
            last--;
        }
        return THRESHOLDS[last + 1];
    }

    private static String body(TrainingPage page, double[] judged, float threshold) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < judged.length; i++) {
            if (judged[i] >= threshold) {
                body.append(page.lines().get(i)).append('\n');
            }
        }
        return body.toString();
    }
}
