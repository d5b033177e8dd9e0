package org.dateline.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts tokens into the smallest parts that rules speak of, so that the rules see the same whatever the tokenizer took
 * for one token: {@code third-quarter} is three pieces, {@code year's} two, {@code 10:30} three, {@code 8pm} two.
 */
final class Pieces {
    /** Takes each piece, in order. */
    @FunctionalInterface
    interface Sink {
        void accept(int start, int end);
    }

    private Pieces() {}

    /** The pieces of a phrase of the lexicon, whose words are parted by blanks. */
    static List<String> ofPhrase(String phrase) {
        List<String> found = new ArrayList<>();
        for (String word : phrase.split(" ", -1)) {
            cut(word, 0, word.length(), (start, end) -> found.add(word.substring(start, end)));
        }
        return found;
    }

    /** The lower-case form of {@code text} from {@code start} to {@code end}, with straight apostrophes. */
    static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Cuts {@code text} from {@code from} to {@code to}. */
    static void cut(String text, int from, int to, Sink sink) {
        int at = from;
        while (at < to) {
            int end = pieceEnd(text, at, to);
            sink.accept(at, end);
            at = end;
        }
    }

    private static int pieceEnd(String text, int at, int to) {
        char first = text.charAt(at);
        if (Character.isLetter(first)) {
            return wordEnd(text, at, to);
        }
        if (isDigit(first)) {
            return figureEnd(text, at, to);
        }
        return clitic(text, at, to) ? at + 2 : at + 1;
    }

    /** Letters, with the points between single ones: {@code a.m.}. */
    private static int wordEnd(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at + 1 && end + 1 < to && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1))) {
            return end + 2 < to && text.charAt(end + 2) == '.' ? end + 3 : end + 2;
        }
        return end;
    }

    /** Digits with their grouping marks, and an ordinal's or decade's ending. */
    private static int figureEnd(String text, int at, int to) {
        int end = digits(text, at, to);
        while (end + 1 < to && (text.charAt(end) == ',' || text.charAt(end) == '.') && isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1, to);
        }
        int tail = end;
        while (tail < to && Character.isLetter(text.charAt(tail))) {
            tail++;
        }
        return isEnding(text, end, tail) ? tail : end;
    }

    private static boolean isEnding(String text, int start, int end) {
        return switch (lower(text, start, end)) {
            case "s", "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean clitic(String text, int at, int to) {
        char mark = text.charAt(at);
        return (mark == '\'' || mark == '’')
                && at + 2 <= to
                && at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
