package org.dateline.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.syntax.Sentence;
import org.dateline.text.Stems;

/**
 * The keys by which two verbs are known to name one deed: a verb's own stem, and the lines of a list of synonyms that it stands
 * in, alone or with the words right behind it. Read once from the class path; immutable.
 */
final class DeedVerbs {
    private static final int LONGEST = 3;
    private static final int SHORTEST_BASE = 3;

    /** What makes a noun of a verb: "withdrawal", "closure", "deployment", "resignation". */
    private static final Pattern NOMINAL =
            Pattern.compile("e?(?:al|ment|ation|ition|ion|ure|ance|ence|sion|tion|ing|y)?s?");

    private static final DeedVerbs ENGLISH = new DeedVerbs();

    private final Map<String, Set<String>> lines = new HashMap<>();

    private DeedVerbs() {
        int number = 0;
        for (String line : read()) {
            for (String verb : line.split(",", -1)) {
                lines.computeIfAbsent(key(verb), each -> new LinkedHashSet<>()).add("line " + number);
            }
            number++;
        }
    }

    static DeedVerbs english() {
        return ENGLISH;
    }

    /**
     * A verb of a text.
     *
     * @param keys its keys; one that the list knows with what stands behind it has no others
     * @param end the index behind its last word
     */
    record Known(Set<String> keys, int end) {}

    /** The verb at {@code verb}, with the words behind it that the list knows it by. */
    Known at(Sentence sentence, int verb) {
        StringBuilder words = new StringBuilder(sentence.token(verb).lemma());
        Known known = new Known(alone(sentence.token(verb).lemma()), verb + 1);
        for (int i = verb + 1; i < Math.min(verb + LONGEST, sentence.size()); i++) {
            words.append(' ').append(sentence.token(i).form().toLowerCase(Locale.ROOT));
            Set<String> whole = lines.get(key(words.toString()));
            known = whole == null ? known : new Known(whole, i + 1);
        }
        return known;
    }

    private Set<String> alone(String lemma) {
        String key = key(lemma);
        Set<String> keys = new LinkedHashSet<>(lines.getOrDefault(key, Set.of()));
        keys.add(key);
        return keys;
    }

    /** Whether a noun is made of a verb: "withdrawal" of "withdraw". */
    static boolean isMadeOf(String noun, String verb) {
        String base = verb.endsWith("e") || verb.endsWith("y") ? verb.substring(0, verb.length() - 1) : verb;
        String lower = noun.toLowerCase(Locale.ROOT);
        return base.length() >= SHORTEST_BASE
                && lower.startsWith(base)
                && NOMINAL.matcher(lower.substring(base.length())).matches();
    }

    /** The stems of words, each without the "e" that taggers and spellings disagree on. */
    private static String key(String words) {
        return String.join(
                " ",
                Stems.of(words).stream().map(stem -> stem.replaceAll("e+$", "")).toList());
    }

    private static List<String> read() {
        try (InputStream in = DeedVerbs.class.getResourceAsStream("deeds.txt")) {
            if (in == null) {
                throw new IOException("the list deeds.txt is missing from the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
