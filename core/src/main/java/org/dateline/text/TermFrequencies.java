package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * In how many documents of a background of English news each stem stands. It tells common words from telling ones even
 * where a collection is too small to tell them by itself. Immutable and thread-safe; counted by {@code bench/train
 * terms}.
 */
public final class TermFrequencies {
    private static final String RESOURCE = "term-frequencies.tsv.gz";

    private final int documents;
    private final Map<String, Integer> counts;

    private TermFrequencies(int documents, Map<String, Integer> counts) {
        this.documents = documents;
        this.counts = counts;
    }

    /** The frequencies that ship with Dateline. */
    public static TermFrequencies background() {
        return Holder.BACKGROUND;
    }

    /** The inverse document frequency of a stem: about 0 for "the", about 7 for a word that the background lacks. */
    public double inverse(String stem) {
        return inverse(stem, 0, 0);
    }

    /** The same with {@code more} documents counted in, {@code with} of which hold the stem. */
    public double inverse(String stem, int with, int more) {
        int count = counts.getOrDefault(stem, 0) + with;
        return Math.log((documents + more + 1.0) / (count + 0.5));
    }

    /** Whether more than two documents in five hold the stem, so that it tells nothing. */
    public boolean isCommon(String stem) {
        return counts.getOrDefault(stem, 0) > 0.4 * documents;
    }

    /**
     * Reads the resource's form: gzip, UTF-8; the first line is the number of documents, each other line a stem, a tab
     * and its count.
     */
    private static TermFrequencies read() throws IOException {
        InputStream in = Objects.requireNonNull(TermFrequencies.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            int documents = Integer.parseInt(Objects.requireNonNull(lines.readLine(), "number of documents"));
            Map<String, Integer> counts = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                counts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
            return new TermFrequencies(documents, Map.copyOf(counts));
        }
    }

    private static final class Holder {
        static final TermFrequencies BACKGROUND = load();

        private static TermFrequencies load() {
            try {
                return read();
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + RESOURCE, e);
            }
        }
    }
}
