package org.dateline.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of the trade, read once from the class path: cues with their acts, and lists of words. Immutable. */
final class CueLexicon {
    private static final CueLexicon ENGLISH = new CueLexicon();

    private final Map<String, Act> acts = new HashMap<>();

    private CueLexicon() {
        for (String line : lines("cues.tsv")) {
            String[] columns = line.split("\t", -1);
            acts.put(columns[0], Act.valueOf(columns[1]));
        }
    }

    static CueLexicon english() {
        return ENGLISH;
    }

    /** What a word reports if it marks an attribution of speech. */
    Optional<Act> act(String lemma) {
        return Optional.ofNullable(acts.get(lemma));
    }

    /** The same; a regular form is known although its lemma is wrong. */
    Optional<Act> act(String lemma, String form) {
        Optional<Act> own = act(lemma);
        if (own.isPresent() || !form.endsWith("ed")) {
            return own;
        }
        return act(form.substring(0, form.length() - 1)).or(() -> act(form.substring(0, form.length() - 2)));
    }

    /** The lines of a list that are neither empty nor comments. */
    static Set<String> lines(String name) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the list " + name + " is missing from the class path");
            }
            Set<String> lines = new HashSet<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return Set.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
