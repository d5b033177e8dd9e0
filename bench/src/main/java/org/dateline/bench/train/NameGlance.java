package org.dateline.bench.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.language.NameFeatures;
import org.dateline.language.NameInput;
import org.dateline.language.NameLabels;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.model.FeatureBuffer;
import org.dateline.syntax.model.LinearModel;

/** Puts a glance that was taught by the full model on text without labels in place of the name tagger's own. */
public final class NameGlance {

    /** Weights below it are left out. */
    private static final double THRESHOLD = 1;

    private final LinearModel full;

    private final NameLabels labels;
    private final List<GlanceTraining.Example> examples = new ArrayList<>();

    private NameGlance(LinearModel full) {
        this.full = full;
        this.labels = new NameLabels(full.labels());
    }

    /** Takes the tagger's file, whose last model is the full one, and texts, see {@link NewsText#read}; writes both models. */
    public static void train(List<Path> data, Path out, PrintWriter log) throws IOException {
        byte[] model = Files.readAllBytes(data.getFirst());
        ByteArrayInputStream in = new ByteArrayInputStream(model);
        int from;
        LinearModel full;
        do {
            from = model.length - in.available();
            full = LinearModel.read(in);
        } while (in.available() > 0);
        NameGlance glance = new NameGlance(full);
        for (Path file : data) {
            log.println("read  " + Digests.sha256(file) + " " + file.getFileName());
        }
        log.flush();
        for (Path file : data.subList(1, data.size())) {
            NewsText.read(file).forEach(glance::add);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GlanceTraining.write(full.labels(), glance.examples, THRESHOLD, bytes);
        bytes.write(model, from, model.length - from);
        Files.write(out, bytes.toByteArray());
        log.println("wrote " + Digests.sha256(out) + " " + out.getFileName() + " " + Files.size(out) + " bytes");
    }

    private void add(List<List<String>> document) {
        List<List<String>> tags =
                document.stream().map(SyntaxReader.english()::tags).toList();
        for (NameInput input : NameInput.document(document, tags)) {
            byte[] decided = decide(input);
            examples.add(pupil -> decisions(pupil, input, decided));
        }
    }

    /** The labels that the full model gives. */
    private byte[] decide(NameInput input) {
        byte[] decided = new byte[input.size()];
        int[] scores = new int[full.classes()];
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < decided.length; i++) {
            NameFeatures.fill(features, input, i, at(decided, i - 1), at(decided, i - 2));
            full.score(features, scores);
            decided[i] = (byte) labels.best(scores, at(decided, i - 1));
        }
        return decided;
    }

    private void decisions(GlanceTraining.Pupil pupil, NameInput input, byte[] decided) {
        FeatureBuffer features = new FeatureBuffer();
        for (int i = 0; i < decided.length; i++) {
            int previous = at(decided, i - 1);
            NameFeatures.glance(features, input, i, previous);
            pupil.learn(features, decided[i], label -> labels.mayFollow(label, previous));
        }
    }

    private static int at(byte[] decided, int i) {
        return i < 0 ? -1 : decided[i];
    }
}
