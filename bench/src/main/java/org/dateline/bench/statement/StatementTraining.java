package org.dateline.bench.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.bench.JsonLines;
import org.dateline.source.Span;
import org.dateline.statement.model.ArgumentCandidates;
import org.dateline.statement.model.ArgumentFeatures;
import org.dateline.statement.model.CueCandidates;
import org.dateline.statement.model.CueFeatures;
import org.dateline.statement.model.Labels;
import org.dateline.statement.model.Passage;
import org.dateline.statement.model.Range;
import org.dateline.statement.model.SequenceModel;
import org.dateline.syntax.SyntaxReader;

/**
 * Trains the models of attribution from annotated documents: two that propose, from all documents, and two that choose,
 * from what models of the other folds propose for each.
 */
final class StatementTraining {
    private static final int LEAST = 3;
    private static final int FOLDS = 5;

    record Document(Passage passage, List<GoldDocument.Gold> gold, List<Range> cues) {}

    private final List<Document> documents = new ArrayList<>();
    private final long seed;

    /** Reads the documents of {@code files}. */
    StatementTraining(List<Path> files, SyntaxReader reader, long seed) throws IOException {
        this.seed = seed;
        for (Path file : files) {
            for (GoldDocument document : JsonLines.read(file, GoldDocument.class)) {
                Passage passage = Passage.of(reader.read(document.sourceText(), document.blocks()));
                List<GoldDocument.Gold> gold = document.attributions();
                documents.add(new Document(passage, gold, cues(passage, gold)));
            }
        }
    }

    /** Trains on documents that are read already. */
    StatementTraining(List<Document> documents, long seed) {
        this.seed = seed;
        this.documents.addAll(documents);
    }

    /** Trains the six models of attribution and writes them, one behind the other. */
    void write(OutputStream out) throws IOException {
        out.write(cues(documents));
        out.write(arguments(documents));
        List<ReadingTraining.Proposers> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Document> rest = IntStream.range(0, documents.size())
                    .filter(i -> i % FOLDS != left)
                    .mapToObj(documents::get)
                    .toList();
            SequenceModel cues = read(cues(rest), Labels.CUE);
            SequenceModel arguments = read(arguments(rest), Labels.ARGUMENTS);
            folds.add(new ReadingTraining.Proposers(new CueCandidates(cues), new ArgumentCandidates(arguments)));
        }
        new ReadingTraining(documents, folds, seed).write(out);
    }

    byte[] cues(List<Document> some) throws IOException {
        return trained(Labels.CUE, cueExamples(some));
    }

    byte[] arguments(List<Document> some) throws IOException {
        return trained(Labels.ARGUMENTS, argumentExamples(some));
    }

    private byte[] trained(Labels labels, List<CrfTraining.Example> examples) throws IOException {
        CrfTraining training = new CrfTraining(labels, LEAST);
        training.train(examples, seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        training.write(bytes);
        return bytes.toByteArray();
    }

    private static SequenceModel read(byte[] model, Labels labels) throws IOException {
        return SequenceModel.read(new ByteArrayInputStream(model), labels);
    }

    private static List<Range> ranges(Passage passage, List<Span> spans) {
        return spans.stream().map(passage::rangeOf).flatMap(Optional::stream).toList();
    }

    /** All cues, in order, those that overlap an earlier one left out. */
    static List<Range> cues(Passage passage, List<GoldDocument.Gold> gold) {
        List<Range> all = new ArrayList<>();
        gold.stream()
                .flatMap(each -> ranges(passage, each.cue()).stream())
                .sorted(Comparator.comparingInt(Range::start))
                .forEach(cue -> {
                    if (all.isEmpty() || all.getLast().end() <= cue.start()) {
                        all.add(cue);
                    }
                });
        return all;
    }

    static List<CrfTraining.Example> cueExamples(List<Document> documents) {
        List<CrfTraining.Example> examples = new ArrayList<>();
        for (Document document : documents) {
            int[] labels = new int[document.passage.size()];
            document.cues.forEach(cue -> paint(labels, cue, 0, 0));
            for (int s = 0; s < document.passage.sentences().size(); s++) {
                int sentence = s;
                Range range = document.passage.sentence(s);
                int[] gold = Arrays.copyOfRange(labels, range.start(), range.end());
                examples.add(new CrfTraining.Example(() -> new CueFeatures(document.passage, sentence), closed(gold)));
            }
        }
        return examples;
    }

    /** A cue that a sentence's end cuts begins anew. */
    private static int[] closed(int[] labels) {
        if (labels[0] == Labels.inside(0)) {
            labels[0] = Labels.begin(0);
        }
        return labels;
    }

    private static List<CrfTraining.Example> argumentExamples(List<Document> documents) {
        List<CrfTraining.Example> examples = new ArrayList<>();
        for (Document document : documents) {
            for (GoldDocument.Gold gold : document.gold) {
                ranges(document.passage, gold.cue()).stream()
                        .findFirst()
                        .ifPresent(cue -> argumentExample(document, gold, cue, examples));
            }
        }
        return examples;
    }

    private static void argumentExample(
            Document document, GoldDocument.Gold gold, Range cue, List<CrfTraining.Example> out) {
        Passage passage = document.passage;
        ArgumentFeatures features = new ArgumentFeatures(passage, cue, document.cues);
        int[] labels = new int[features.length()];
        boolean any = false;
        for (Range content : ranges(passage, gold.content())) {
            any |= paint(labels, content, Labels.CONTENT, features.start());
        }
        for (Range source : ranges(passage, gold.source())) {
            paint(labels, source, Labels.SOURCE, features.start());
        }
        for (int i = cue.start(); i < cue.end(); i++) {
            labels[i - features.start()] = Labels.OUTSIDE;
        }
        if (any) {
            repair(labels);
            out.add(new CrfTraining.Example(() -> new ArgumentFeatures(passage, cue, document.cues), labels));
        }
    }

    /** Labels a range as far as it lies in the row; returns whether any of it does. */
    private static boolean paint(int[] labels, Range range, int type, int offset) {
        boolean any = false;
        for (int i = Math.max(range.start() - offset, 0); i < Math.min(range.end() - offset, labels.length); i++) {
            labels[i] = any ? Labels.inside(type) : Labels.begin(type);
            any = true;
        }
        return any;
    }

    /** What goes on without having begun begins. */
    private static void repair(int[] labels) {
        for (int i = 0; i < labels.length; i++) {
            int previous = i == 0 ? Labels.OUTSIDE : labels[i - 1];
            if (!Labels.mayFollow(previous, labels[i])) {
                labels[i]--;
            }
        }
    }
}
