package org.dateline.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.DatelineNames;
import org.dateline.bench.Meter;
import org.dateline.bench.NamesTask;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.bench.train.NameText;

/**
 * Entry point: {@code extraction DIR} and {@code names FILE...} measure other programs on the data of {@code bench/run};
 * {@code name-labels OUT TEXT...} and {@code word-clusters OUT} make what the names model is taught by.
 */
final class Peers {
    private static final int USAGE = 2;

    private Peers() {}

    public static void main(String[] args) throws IOException {
        List<Path> paths = Arrays.stream(args).skip(1).map(Path::of).toList();
        String command = paths.isEmpty() ? "" : args[0];
        switch (command) {
            case "extraction" -> extraction(paths.getFirst());
            case "names" -> names(paths);
            case "name-labels" -> NameLabels.write(paths.subList(1, paths.size()), paths.getFirst());
            case "word-clusters" -> Clusters.write(paths.getFirst());
            default -> {
                System.err.println(
                        "usage: extraction DIR | names FILE... | name-labels OUT.conll TEXT... | word-clusters OUT.bin.gz");
                System.exit(USAGE);
            }
        }
    }

    private static void names(List<Path> files) throws IOException {
        Map<String, NamesTask.Labeller> programs = new LinkedHashMap<>();
        programs.put("dateline", new DatelineNames());
        programs.put("corenlp-3", labeller(CoreNlp.three()));
        programs.put("corenlp-4", labeller(CoreNlp.four()));
        programs.put("nlp4j", labeller(new Nlp4j()));
        for (Path file : files) {
            for (Map.Entry<String, NamesTask.Labeller> program : programs.entrySet()) {
                Meter meter = new Meter();
                Outcome outcome = new NamesTask(program.getValue()).run(file, Options.DEFAULT, meter);
                System.out.printf(Locale.ROOT, "%-10s %s %s%n", program.getKey(), file.getFileName(), outcome.scores());
            }
        }
    }

    private static NamesTask.Labeller labeller(Teacher teacher) {
        return document -> document.stream()
                .map(sentence -> NameText.labels(teacher.labels(sentence.words())))
                .toList();
    }

    private static void extraction(Path data) throws IOException {
        for (Extractor extractor : Extractor.values()) {
            Meter meter = new Meter();
            Outcome outcome = extractor.measure().run(data, Options.DEFAULT, meter);
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %5d pages %7.1f pages/s %s %s%n",
                    extractor.label(),
                    outcome.items(),
                    outcome.items() / Math.max(1e-9, meter.seconds()),
                    outcome.scores(),
                    outcome.notes());
        }
    }
}
