package org.dateline.syntax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A lemmatiser: a list of words that the rules would get wrong, and rules that put one ending in another's place, the
 * longest ending first. Both are learnt from treebanks. Immutable; thread-safe.
 *
 * <p>File format: UTF-8 lines of four columns parted by tabs. A word: {@code w}, tag, form (in lower case unless the
 * tag is a proper noun's), lemma. A rule: {@code s}, tag, ending, what stands for it in the lemma.
 */
public final class Lemmas {
    private static final int LONGEST_ENDING = 5;

    private final Map<String, Map<String, String>> words;
    private final Map<String, Map<String, String>> rules;

    private Lemmas(Map<String, Map<String, String>> words, Map<String, Map<String, String>> rules) {
        this.words = words;
        this.rules = rules;
    }

    /**
     * Reads a model.
     *
     * @throws IOException if a line isn't of this format
     */
    public static Lemmas read(InputStream in) throws IOException {
        Map<String, Map<String, String>> words = new HashMap<>();
        Map<String, Map<String, String>> rules = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String[] column = line.split("\t", -1);
            if (column.length != 4 || (!column[0].equals("w") && !column[0].equals("s"))) {
                throw new IOException("line " + number + " is neither a word nor a rule");
            }
            (column[0].equals("w") ? words : rules)
                    .computeIfAbsent(column[1], tag -> new HashMap<>())
                    .put(column[2], column[3]);
        }
        return new Lemmas(words, rules);
    }

    /** Returns the lemma of a form that has the given Penn Treebank tag. */
    public String lemma(String form, String tag) {
        String key = key(form, tag);
        String known = words.getOrDefault(tag, Map.of()).get(key);
        return known != null ? known : byRule(key, tag);
    }

    /** Returns what a form is looked up by: straight apostrophes, and lower case unless it is a proper noun or an address. */
    public static String key(String form, String tag) {
        String straight = form.replace('’', '\'');
        boolean asWritten = tag.startsWith("NNP") || tag.equals("ADD");
        return asWritten ? straight : straight.toLowerCase(Locale.ROOT);
    }

    private String byRule(String form, String tag) {
        Map<String, String> endings = rules.getOrDefault(tag, Map.of());
        for (int length = Math.min(LONGEST_ENDING, form.length() - 1); length >= 0; length--) {
            int cut = form.length() - length;
            String put = endings.get(form.substring(cut));
            if (put != null) {
                return form.substring(0, cut) + put;
            }
        }
        return form;
    }
}
