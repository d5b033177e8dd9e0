package org.dateline.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.BenchTask;
import org.dateline.bench.DatelineNames;
import org.dateline.bench.DatelineTimes;
import org.dateline.bench.Meter;
import org.dateline.bench.NamesTask;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.dateline.bench.TimeTask;
import org.dateline.bench.coreference.CoreferenceTask;
import org.dateline.bench.coreference.DatelineCoreference;
import org.dateline.bench.train.NameText;

/**
 * Entry point: {@code extraction DIR}, {@code names FILE...}, {@code language FILE}, {@code time FILE...} and
 * {@code coreference DIR} measure other programs on the data of {@code bench/run}, Dateline beside them;
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
            case "language" -> new PeerTask(paths.getFirst()).run();
            case "time" -> times(paths);
            case "coreference" -> coreference(paths.getFirst());
            case "name-labels" -> NameLabels.write(paths.subList(1, paths.size()), paths.getFirst());
            case "word-clusters" -> Clusters.write(paths.getFirst());
            default -> {
                System.err.println(
                        "usage: extraction DIR | names FILE... | language FILE | time FILE... | coreference DIR | name-labels OUT.conll TEXT... | word-clusters OUT.bin.gz");
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
                print(program.getKey(), file, new NamesTask(program.getValue()));
            }
        }
    }

    private static void times(List<Path> files) throws IOException {
        Map<String, TimeTask.Finder> programs = new LinkedHashMap<>();
        programs.put("dateline", new DatelineTimes());
        programs.put("heideltime", new HeidelTime());
        programs.put("sutime", new SuTime());
        for (Path file : files) {
            for (Map.Entry<String, TimeTask.Finder> program : programs.entrySet()) {
                print(program.getKey(), file, new TimeTask(program.getValue()));
            }
        }
    }

    private static void coreference(Path data) throws IOException {
        print("dateline", data, new CoreferenceTask(new DatelineCoreference()));
        for (String way : List.of("statistical", "fastneural")) {
            print("corenlp-" + way, data, new CoreferenceTask(new CoreNlpCoreference(way)));
        }
    }

    private static void print(String program, Path data, BenchTask task) throws IOException {
        Meter meter = new Meter();
        Outcome outcome = task.run(data, Options.DEFAULT, meter);
        System.out.printf(
                Locale.ROOT,
                "%-10s %s %.1f s %s %s%n",
                program,
                data.getFileName(),
                meter.seconds(),
                outcome.scores(),
                outcome.notes());
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
