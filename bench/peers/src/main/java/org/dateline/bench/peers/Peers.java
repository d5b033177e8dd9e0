package org.dateline.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;

/**
 * Entry point: {@code extraction DIR} measures other extractors on the data of {@code bench/run extraction};
 * {@code name-labels TREEBANK OUT} makes what the names model is taught by.
 */
final class Peers {
    private static final int USAGE = 2;

    private Peers() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals("extraction")) {
            extraction(Path.of(args[1]));
        } else if (args.length == 3 && args[0].equals("name-labels")) {
            NameLabels.write(Path.of(args[1]), Path.of(args[2]));
        } else {
            System.err.println("usage: extraction DIR | name-labels TREEBANK.conllu OUT.conll");
            System.exit(USAGE);
        }
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
