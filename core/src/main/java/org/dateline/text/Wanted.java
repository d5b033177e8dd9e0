package org.dateline.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Words that a text must all hold, in any order. Immutable and thread-safe. */
public final class Wanted {
    private final Function<String, List<String>> words;
    private final Set<String> wanted;

    private Wanted(Function<String, List<String>> words, String asked) {
        this.words = words;
        this.wanted = Set.copyOf(words.apply(asked));
    }

    /** The words of {@code asked} in any inflection. */
    public static Wanted inflected(String asked) {
        return new Wanted(Stems::of, asked);
    }

    /** The words of a name, or of a part of one, as they are but for case and the form of characters. */
    public static Wanted name(String asked) {
        return new Wanted(Words::fold, asked);
    }

    /** Whether {@code text} holds them all; any text does where nothing is wanted. */
    public boolean isIn(String text) {
        return wanted.isEmpty() || new HashSet<>(words.apply(text)).containsAll(wanted);
    }
}
