package org.dateline.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Reads lists of words from the class path: white space parts the words, {@code #} begins a comment. */
final class WordLists {
    private WordLists() {}

    /** Returns the words of a list that lies beside this class. */
    static Set<String> read(String name) {
        Set<String> words = new HashSet<>();
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the class path");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().map(line -> line.replaceFirst("#.*", "")).forEach(line -> {
                for (String word : line.strip().split("\\s+")) {
                    words.add(word);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.remove("");
        return Collections.unmodifiableSet(words);
    }
}
