package org.dateline.bench.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes the table of countries that the reader ships: their names, capitals and the words for their people, from two npm
 * packages under the MIT licence (countries-list and i18n-nationality), PETRARCH's dictionary of actors, and ICU's data (which
 * states there are, other spellings of a capital).
 */
public final class CountryTable {
    /** States with a government of their own that are no members of the United Nations. */
    private static final Set<String> OTHER_STATES = Set.of("PS", "TW", "VA", "XK");

    /** Unions of states that speak as one; their names are ICU's. */
    private static final List<String> UNIONS = List.of("EU", "UN");

    /**
     * Names of other states in the same land, or of something else today (a city, an airline): who is called so isn't the
     * government of the country that countries-list has them under.
     */
    private static final Set<String> OTHER_BODIES = Set.of(
            "Abyssinia",
            "Basutoland",
            "Bechuanaland",
            "British Honduras",
            "Ceylon",
            "Dahomey",
            "Dutch East Indies",
            "East Pakistan",
            "Ellice Islands",
            "Emirates",
            "Formosa",
            "French Sudan",
            "Gilbert Islands",
            "Gold Coast",
            "New Hebrides",
            "Northern Rhodesia",
            "Nyasaland",
            "Persia",
            "Portuguese Guinea",
            "Rhodesia",
            "Siam",
            "South West Africa",
            "Southern Rhodesia",
            "Spanish Sahara",
            "Tanganyika",
            "Ubangi-Shari",
            "Upper Volta");

    /**
     * Capitals that stand for somebody else as often: Brussels for the European Union; in Amsterdam sits no government; San
     * José without its accent is a city of another country.
     */
    private static final Set<String> NO_METONYM = Set.of("Amsterdam", "Brussels", "San José");

    /** Words for the people of a part of a country only, and a slip of i18n-nationality (Wallis has it as its own). */
    private static final Set<String> NO_DEMONYM = Set.of("Scot", "Scots", "Scottish", "Welsh");

    private static final double LIKE = 0.6;

    private final Map<String, TreeSet<String>> demonyms = new TreeMap<>();
    private final Map<String, Set<String>> countriesOf = new TreeMap<>();
    private final Set<String> shares = new HashSet<>();

    private CountryTable() {}

    /**
     * Writes the table.
     *
     * @param data countries.min.json, langs/en.json and codes.json of the packages, the dictionary of actors, and the reader's
     *     list of nationalities, in this order
     * @throws IOException when a file can't be read; the message names it
     */
    public static void write(List<Path> data, Path out, PrintWriter log) throws IOException {
        if (data.size() != 5) {
            throw new IOException("give countries.min.json, en.json, codes.json, the dictionary and the nationalities");
        }
        CountryTable table = new CountryTable();
        table.nationalities(json(data.get(1)).path("nationalities"));
        table.dictionary(data.get(3), alpha2(json(data.get(2))), words(data.get(4)));
        List<String> lines = table.lines(json(data.get(0)));
        Files.writeString(out, String.join("\n", lines) + "\n");
        for (Path file : data) {
            log.println(file.getFileName() + " sha256 " + Digests.sha256(file));
        }
        log.println((lines.size() - 2) + " countries and unions: " + out);
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static Set<String> words(Path file) throws IOException {
        Set<String> words = new HashSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return words;
    }

    private static Map<String, String> alpha2(JsonNode codes) {
        Map<String, String> byAlpha3 = new TreeMap<>();
        codes.forEach(row -> byAlpha3.put(row.get(1).asText(), row.get(0).asText()));
        return byAlpha3;
    }

    /**
     * A word with its country behind it, "Congolese (Republic of the Congo)", is another country's own ("French") or several
     * countries' and then nobody's.
     */
    private void nationalities(JsonNode byCode) {
        byCode.properties().forEach(entry -> {
            String word = entry.getValue().asText();
            if (!word.matches(".*(,| or | and | - |Islands|\\().*")) {
                add(entry.getKey(), word.endsWith("ans") ? word.substring(0, word.length() - 1) : word);
            }
        });
        byCode.forEach(word -> {
            String shared = word.asText().replaceFirst(" \\(.*", "");
            if (!shared.equals(word.asText()) && !countriesOf.containsKey(shared)) {
                shares.add(shared);
            }
        });
    }

    private void add(String code, String word) {
        if (!NO_DEMONYM.contains(word) && !shares.contains(word)) {
            demonyms.computeIfAbsent(code, c -> new TreeSet<>()).add(word);
            countriesOf.computeIfAbsent(word, w -> new TreeSet<>()).add(code);
        }
    }

    /** Each block of the dictionary is a country's line ("FRANCE_  [FRA]") and its other names ("+FRENCH_"). */
    private void dictionary(Path file, Map<String, String> alpha2, Set<String> nationalities) throws IOException {
        Map<String, String> upper = new TreeMap<>();
        nationalities.forEach(word -> upper.put(word.toUpperCase(Locale.ROOT), word));
        String country = "";
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            if (line.matches("[A-Z].*\\s\\[[A-Z]{3}\\]\\s*")) {
                int bracket = line.lastIndexOf('[');
                country = alpha2.getOrDefault(line.substring(bracket + 1, bracket + 4), "");
            } else if (line.matches("[A-Z].*")) {
                country = "";
            } else if (line.startsWith("+") && !country.isEmpty()) {
                String word = upper.get(line.substring(1).replaceFirst("_?\\s.*$|_$", ""));
                if (word != null) {
                    add(country, word);
                }
            }
        }
    }

    private List<String> lines(JsonNode countries) {
        Map<String, String> rows = new TreeMap<>();
        countries.properties().forEach(entry -> rows.put(entry.getKey(), row(entry.getKey(), entry.getValue())));
        for (String union : UNIONS) {
            String name = new ULocale("und", union).getDisplayCountry(ULocale.ENGLISH);
            rows.put(union, String.join("\t", union, name, union, "", ""));
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Countries and unions of states, by bench/train countries; docs/models/countries.md has the sources.");
        lines.add("# code, name, other names, spellings of the capital where it stands for the government, people");
        lines.addAll(rows.values());
        return lines;
    }

    private String row(String code, JsonNode country) {
        String stated = country.path("name").asText();
        TreeSet<String> others = new TreeSet<>(Set.of(stated));
        country.path("alias").forEach(alias -> others.add(alias.asText()));
        others.removeAll(OTHER_BODIES);
        String name = plain(stated, others);
        others.remove(name);
        TreeSet<String> people = demonyms.getOrDefault(code, new TreeSet<>());
        people.removeIf(word ->
                countriesOf.getOrDefault(word, Set.of()).size() > 1 || word.equals(name) || others.contains(word));
        Set<String> capitals =
                isState(code) ? capitals(code, country.path("capital").asText()) : Set.of();
        return String.join(
                "\t", code, name, String.join("|", others), String.join("|", capitals), String.join("|", people));
    }

    /** The name that goes without accents, if there is one: what the press writes. */
    private static String plain(String stated, Set<String> names) {
        return isAscii(stated)
                ? stated
                : names.stream().filter(CountryTable::isAscii).findFirst().orElse(stated);
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128);
    }

    private static boolean isState(String code) {
        return OTHER_STATES.contains(code)
                || Region.getInstance("UN").getContainedRegions(Region.RegionType.TERRITORY).stream()
                        .anyMatch(region -> region.toString().equals(code));
    }

    /** The capital, without its district, and the names that its time zone has gone by. */
    private static Set<String> capitals(String code, String stated) {
        String capital = stated.replaceFirst(",? D\\.C\\.$", "");
        if (capital.isEmpty() || NO_METONYM.contains(capital)) {
            return Set.of();
        }
        Set<String> spellings = new TreeSet<>(Set.of(capital));
        for (String zone : TimeZone.getAvailableIDs(code)) {
            if (city(zone).equals(capital)) {
                for (int i = 0; i < TimeZone.countEquivalentIDs(zone); i++) {
                    String other = TimeZone.getEquivalentID(zone, i);
                    if (other.contains("/") && isLike(city(other), capital)) {
                        spellings.add(city(other));
                    }
                }
            }
        }
        return spellings;
    }

    /** Whether two names begin alike and share most of their letters: Kiev and Kyiv, but not another city of the zone. */
    private static boolean isLike(String one, String other) {
        Set<Integer> shared = letters(one);
        shared.retainAll(letters(other));
        Set<Integer> all = letters(one);
        all.addAll(letters(other));
        return one.charAt(0) == other.charAt(0) && shared.size() >= LIKE * all.size();
    }

    private static Set<Integer> letters(String name) {
        return name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetter)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
