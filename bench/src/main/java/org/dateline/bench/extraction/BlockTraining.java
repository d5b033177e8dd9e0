package org.dateline.bench.extraction;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** Chosen from the tables that training prints: the sums of the two F1 are at or next to their best there. */
    private static final float MARKED_UP = 0.5f;

    private static final float PLAIN_TEXT = 0.55f;

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
        BodyModel model =
                new BlockTraining(read(folders, asText), out).train().withThreshold(asText ? PLAIN_TEXT : MARKED_UP);
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
        report(held);
        return learn(-1);
    }

    /** What is learnt from all folds but {@code heldOut}. */
    private BodyModel learn(int heldOut) {
        List<TrainingPage> learnt =
                pages.stream().filter(page -> page.fold() != heldOut).toList();
        return new LookTrainer(learnt, FOLDS).train();
    }

    /** Prints the scores at several thresholds. */
    private void report(double[][] judged) {
        for (float threshold : THRESHOLDS) {
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
        }
        out.flush();
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
