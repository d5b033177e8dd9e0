package org.dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell what a name is: places, nationalities, given names, titles, words of organisations and outlets. */
final class Lexicon {
    static final Set<String> ROLE_NOUNS = words("role-nouns.txt");
    static final Set<String> TITLES = words("titles.txt");
    static final Set<String> ORGANISATION_WORDS = words("organisation-words.txt");
    static final Set<String> PLACE_WORDS = words("place-words.txt");
    static final Set<String> OCCASION_WORDS = words("occasion-words.txt");
    static final Set<String> OUTLET_WORDS = words("outlet-words.txt");
    static final Set<String> NATIONALITIES = words("nationalities.txt");
    static final Set<String> PLACES = Set.copyOf(lines("places.txt"));

    private static final Map<String, Character> GIVEN_NAMES = givenNames();

    private Lexicon() {}

    /** Returns m or f where a given name tells, x where it doesn't, and a space where it is no given name. */
    static char givenName(String name) {
        return GIVEN_NAMES.getOrDefault(name, ' ');
    }

    static boolean isNationality(String word) {
        return NATIONALITIES.contains(word)
                || (word.endsWith("s") && NATIONALITIES.contains(word.substring(0, word.length() - 1)));
    }

    private static Map<String, Character> givenNames() {
        Map<String, Character> names = new HashMap<>();
        for (String line : lines("given-names.txt")) {
            names.put(line.substring(0, line.length() - 2), line.charAt(line.length() - 1));
        }
        return Collections.unmodifiableMap(names);
    }

    static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Collections.unmodifiableSet(words);
    }

    static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
