package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One wording of a page's headline.
 *
 * @param words the wording
 * @param folded the same, folded
 * @param shown the block that shows it, if one does
 * @param alone whether it is certain that nothing but the headline is in it
 * @param cut whether it is a piece of what the page has
 */
record Wording(String words, String folded, Basis basis, Optional<Block> shown, boolean alone, boolean cut) {
    /** What parts a headline from a site's name, a section's or a kicker. */
    static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|\\-–—»«·•:/~]|::|\\|\\|)\\s+|\\s*[|»•]\\s*");

    /** The signs of which every separator has one. */
    private static final String SEPARATING = "|-–—»«·•:/~";

    /** How much of its weight a wording keeps that is cut from one that holds the headline alone. */
    private static final double CUT_FROM_HEADLINE = 0.3;

    /** The end of what may stand before a headline as its part: "Exclusive: ", "Nord-". */
    private static final Pattern KICKER = Pattern.compile("[^\\s][:–—-]\\s*$");

    /** The beginning of what goes on with a headline: a small letter, a figure, a sign that joins. */
    private static final Pattern GOES_ON = Pattern.compile("^[\\p{Ll}\\p{N}:–—(,?!.…-]");

    private static final int MOST_PIECES = 6;
    private static final int SHORTEST_SHARED = 3;

    static Wording of(String words, Basis basis, Optional<Block> shown, boolean alone) {
        return new Wording(words, Folding.of(words), basis, shown, alone, false);
    }

    static boolean mayHoldSeparator(String words) {
        return words.chars().anyMatch(c -> SEPARATING.indexOf(c) >= 0);
    }

    /** The pieces between separators, and the whole without its first or its last piece. */
    List<Wording> pieces() {
        String[] pieces = SEPARATOR.split(words);
        List<Wording> parts = new ArrayList<>();
        if (pieces.length < 2 || pieces.length > MOST_PIECES) {
            return parts;
        }
        List<String> wordings = new ArrayList<>(List.of(pieces));
        wordings.add(strip(words, words.lastIndexOf(pieces[pieces.length - 1]), true));
        wordings.add(strip(words, pieces[0].length(), false));
        for (String piece : wordings) {
            String of = Folding.of(piece);
            if (!of.isEmpty()) {
                parts.add(new Wording(piece, of, basis, shown, true, true));
            }
        }
        return parts;
    }

    /** The words before {@code at}, or those from there on, without separators at either end. */
    static String strip(String words, int at, boolean head) {
        int start = head ? 0 : at;
        int end = head ? at : words.length();
        while (start < end && parts(words.charAt(start))) {
            start++;
        }
        while (end > start && parts(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean parts(char c) {
        return (c >= '\t' && c <= '\r') || c == ' ' || SEPARATING.indexOf(c) >= 0;
    }

    /** How far another wording confirms this one; a piece is confirmed by a whole only where that may hold more. */
    double confirmedBy(Wording other) {
        double agreed = agreement(other);
        return cut && other.alone && agreed < 1 ? agreed * CUT_FROM_HEADLINE : agreed;
    }

    double agreement(Wording other) {
        String theirs = other.folded;
        if (folded.equals(theirs)) {
            return 1;
        }
        if (folded.length() >= 12 && (theirs.startsWith(folded) || theirs.endsWith(folded))) {
            return 0.8;
        }
        return theirs.length() >= 12 && folded.contains(theirs) ? 0.3 : 0;
    }

    /** Whether the other says this and more, at its beginning or its end. */
    boolean isEdgeOf(Wording other) {
        return other.folded.startsWith(folded + ' ') || other.folded.endsWith(' ' + folded);
    }

    /**
     * Whether this is the other with something glued to it that is no part of the sentence: a kicker before it without a
     * colon, a second line behind it that begins anew.
     */
    boolean gluesTo(Wording other) {
        int at = words.indexOf(other.words);
        if (at < 0 || other.words.length() < 12 || words.length() == other.words.length()) {
            return false;
        }
        String before = words.substring(0, at);
        String behind = words.substring(at + other.words.length()).stripLeading();
        boolean kicker = !before.isEmpty() && !KICKER.matcher(before).find();
        return kicker || (!behind.isEmpty() && !GOES_ON.matcher(behind).find());
    }

    /** Whether two wordings share at least a third of the shorter one's words. */
    boolean isAkin(Wording other) {
        Set<String> own = Set.copyOf(List.of(folded.split(" ")));
        Set<String> theirs = Set.copyOf(List.of(other.folded.split(" ")));
        long shared = own.stream()
                .filter(word -> word.length() >= SHORTEST_SHARED && theirs.contains(word))
                .count();
        return shared > 0 && shared * 3 >= Math.min(own.size(), theirs.size());
    }
}
