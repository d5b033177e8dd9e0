package org.dateline.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words of the trade, read once from the class path: cues with their acts, and lists of words. Immutable. */
final class CueLexicon {
    private static final CueLexicon ENGLISH = new CueLexicon();

    private final Map<String, Act> acts = new HashMap<>();

    /** Those that mark an attribution as verbs alone. */
    private final Set<String> verbs = new HashSet<>();

    private CueLexicon() {
        for (String line : lines("cues.tsv")) {
            String[] columns = line.split("\t", -1);
            acts.put(columns[0], Act.valueOf(columns[1]));
            if (columns.length > 2) {
                verbs.add(columns[0]);
            }
        }
    }

    static CueLexicon english() {
        return ENGLISH;
    }

    /** What a word reports if it marks an attribution of speech. */
    Optional<Act> act(String lemma) {
        return Optional.ofNullable(acts.get(lemma));
    }

    /** What a token reports if it marks an attribution of speech. */
    Optional<Act> act(Scene scene, int at) {
        String key = key(scene, at);
        return scene.token(at).isNoun() && verbs.contains(key) ? Optional.empty() : act(key);
    }

    /**
     * The lemma of a token, with the particle behind it where the two are one cue ("rule out"). A regular form of a verb is
     * known although its lemma is wrong.
     */
    String key(Scene scene, int at) {
        String form = scene.lower(at);
        String lemma = scene.lemma(at);
        List<String> stems = form.endsWith("ed")
                ? List.of(lemma, form.substring(0, form.length() - 1), form.substring(0, form.length() - 2))
                : List.of(lemma);
        String next = at + 1 < scene.passage().size() ? " " + scene.lower(at + 1) : "";
        return Stream.concat(stems.stream().map(stem -> stem + next), stems.stream())
                .filter(acts::containsKey)
                .findFirst()
                .orElse(lemma);
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
