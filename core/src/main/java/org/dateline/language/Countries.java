package org.dateline.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Countries and unions of states by the forms that news gives them: names ("U.S.", "Britain"), capitals that stand for a
 * government ("Seoul"), and the words for a people ("South Korean", "Danes"). A form of two countries is none's. The table and
 * its sources: docs/models/countries.md. Case counts; points, accents and a leading "the" do not.
 */
final class Countries {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}.]");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, String> CAPITALS = new HashMap<>();
    private static final Map<String, String> PEOPLES = new HashMap<>();
    private static final String SEVERAL = "";

    static {
        for (String line : Lexicon.lines("countries.tsv")) {
            String[] row = line.split("\t", -1);
            put(NAMES, row[1], row[1]);
            put(NAMES, row[2], row[1]);
            put(CAPITALS, row[3], row[1]);
            put(PEOPLES, row[4], row[1]);
        }
        List.of(NAMES, CAPITALS, PEOPLES).forEach(map -> map.values().removeIf(SEVERAL::equals));
    }

    private Countries() {}

    private static void put(Map<String, String> map, String forms, String country) {
        for (String form : forms.split("\\|")) {
            map.merge(fold(form), country, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    private static String fold(String form) {
        String plain =
                MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('’', '\'').substring(plain.startsWith("the ") || plain.startsWith("The ") ? 4 : 0);
    }

    /** The country of a name: "U.S." and "America" are the United States. */
    static Optional<String> named(String form) {
        return Optional.ofNullable(NAMES.get(fold(form)));
    }

    /** The country that is governed from a capital. */
    static Optional<String> governedFrom(String capital) {
        return Optional.ofNullable(CAPITALS.get(fold(capital)));
    }

    /** The country of a people, by its adjective or its noun in either number. */
    static Optional<String> ofPeople(String word) {
        String folded = fold(word);
        String one = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(PEOPLES.getOrDefault(folded, PEOPLES.get(one)));
    }

    /** The country of a name or of a word for its people. */
    static Optional<String> of(String form) {
        return named(form).or(() -> ofPeople(form));
    }
}
