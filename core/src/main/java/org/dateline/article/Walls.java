package org.dateline.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What pages say that stand in front of an article, or in its place, in some twenty languages. The phrases are a list of
 * the project's own, kept as a resource; none names a site.
 */
final class Walls {
    /** Longer lines are no sentence that such a page says. */
    private static final int LONGEST_LINE = 1200;

    private static final Map<Wall, String[]> PHRASES = read();

    private Walls() {}

    /** The kinds of such pages. */
    enum Wall {
        CONSENT,
        ERROR,
        BOT,
        LOGIN,
        /** What pages with a form to log in or to register are called, as a whole title. */
        ACCOUNT,
        PAYWALL,
        SEARCH
    }

    /** Whether the line holds a phrase of the kind. */
    static boolean says(Wall wall, String line) {
        return count(wall, line) > 0;
    }

    /** How many different phrases of the kind the line holds. */
    static int count(Wall wall, String line) {
        if (line.length() > LONGEST_LINE) {
            return 0;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        int count = 0;
        for (String phrase : PHRASES.getOrDefault(wall, new String[0])) {
            count += lower.contains(phrase) ? 1 : 0;
        }
        return count;
    }

    /** Whether the words are a phrase of the kind and nothing else. */
    static boolean is(Wall wall, String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return Arrays.asList(PHRASES.getOrDefault(wall, new String[0])).contains(bare);
    }

    private static Map<Wall, String[]> read() {
        Map<Wall, List<String>> phrases = new EnumMap<>(Wall.class);
        try (InputStream in = Walls.class.getResourceAsStream("walls.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks walls.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        phrases.computeIfAbsent(
                                        Wall.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
                                        w -> new ArrayList<>())
                                .addAll(Arrays.asList(
                                        line.substring(colon + 1).strip().split("\\|")));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("walls.txt can't be read", e);
        }
        Map<Wall, String[]> arrays = new EnumMap<>(Wall.class);
        phrases.forEach((wall, words) -> arrays.put(wall, words.toArray(String[]::new)));
        return arrays;
    }
}
