package org.dateline.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end in a row of tokens, by what stands before and behind a full stop, a question or exclamation
 * mark, or dots. Closing quotes and brackets stay with their sentence, and so does the mark of a note, {@code [17]}. A
 * text whose author uses no capitals has sentences that begin with small letters. Linear in the tokens. Immutable;
 * thread-safe.
 */
final class SentenceSplitter {
    /** A longer sentence is cut here, so that no text can make the stages that look at a whole sentence slow. */
    static final int LONGEST = 1_000;

    private static final Set<String> NEVER_LAST = WordLists.read("abbreviations-before-a-name.txt");
    private static final Set<String> STARTERS = WordLists.read("sentence-starters.txt");

    private final String text;
    private final TokenList tokens;
    private final boolean small;

    private SentenceSplitter(String text, TokenList tokens) {
        this.text = text;
        this.tokens = tokens;
        this.small = isSmall();
    }

    /** Whether the text begins with a small letter or speaks of its author as "i". */
    private boolean isSmall() {
        if (tokens.size() > 0 && Character.isLowerCase(text.charAt(tokens.start(0)))) {
            return true;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean author = tokens.length(i) == 1
                    && text.charAt(tokens.start(i)) == 'i'
                    && Character.isLetter(text.charAt(tokens.start(i + 1)));
            if (author) {
                return true;
            }
        }
        return false;
    }

    /** Returns for each sentence the index behind its last token, in order. */
    static List<Integer> ends(String text, TokenList tokens) {
        return new SentenceSplitter(text, tokens).ends();
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = endAfter(first, i);
            if (end < 0 && i + 1 - first >= LONGEST) {
                end = i + 1;
            }
            if (end > 0) {
                ends.add(end);
                first = end;
                i = end - 1;
            }
        }
        if (first < tokens.size()) {
            ends.add(tokens.size());
        }
        return ends;
    }

    /** Returns the index behind the sentence if it ends with the token at {@code i} and its closing marks, or -1. */
    private int endAfter(int first, int i) {
        char last = text.charAt(tokens.end(i) - 1);
        if (last != '.' && last != '!' && last != '?' && last != '…') {
            return -1;
        }
        int next = behindClosers(i);
        if (next == tokens.size()) {
            return next;
        }
        boolean ends = isAbbreviation(i) ? endsWithAbbreviation(i, next) : endsWithMark(first, i, next);
        return ends ? next : -1;
    }

    private boolean isAbbreviation(int i) {
        return tokens.length(i) > 1 && Character.isLetter(text.charAt(tokens.start(i)));
    }

    /** A closing mark stands right behind what it closes. */
    private int behindClosers(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && tokens.start(next) == tokens.end(next - 1)
                && Letters.isClosingMark(text.charAt(tokens.start(next)))
                && tokens.length(next) <= 2) {
            next++;
        }
        while (isNote(next)) {
            next += 3;
        }
        return next;
    }

    /** Whether the mark of a note stands there: a number in square brackets. */
    private boolean isNote(int i) {
        return i + 2 < tokens.size()
                && text.charAt(tokens.start(i)) == '['
                && tokens.length(i + 1) <= 3
                && Character.isDigit(text.charAt(tokens.start(i + 1)))
                && text.charAt(tokens.start(i + 2)) == ']';
    }

    private boolean endsWithMark(int first, int i, int next) {
        char follows = text.charAt(tokens.start(next));
        boolean apart = tokens.start(next) > tokens.end(next - 1);
        if (Character.isLowerCase(follows)) {
            return small && apart && next == i + 1 && tokens.length(i) == 1 && text.charAt(tokens.start(i)) != '…';
        }
        if (!apart && !Letters.isOpeningMark(follows)) {
            return Character.isUpperCase(follows) && text.charAt(tokens.start(i)) != '…';
        }
        if (isListNumber(first, i) || isContinued(follows)) {
            return false;
        }
        boolean dots =
                (tokens.length(i) > 1 && text.charAt(tokens.start(i)) == '.') || text.charAt(tokens.start(i)) == '…';
        return !dots || Character.isUpperCase(follows) || Letters.isOpeningMark(follows);
    }

    private static boolean isContinued(char follows) {
        return ",;:)]}".indexOf(follows) >= 0;
    }

    private boolean isListNumber(int first, int i) {
        return i == first + 1 && Character.isDigit(text.charAt(tokens.start(first))) && tokens.length(first) <= 2;
    }

    /** After an abbreviation only what begins sentences ends one, or an opening quote with a capital behind it. */
    private boolean endsWithAbbreviation(int i, int next) {
        String word = text.substring(tokens.start(i), tokens.end(i));
        if (next > i + 1) {
            return Character.isUpperCase(text.charAt(tokens.start(next))) && !NEVER_LAST.contains(word);
        }
        if (NEVER_LAST.contains(word)) {
            return false;
        }
        int at = next;
        boolean quoted = "\"“‘".indexOf(text.charAt(tokens.start(at))) >= 0;
        if (quoted && at + 1 < tokens.size()) {
            return Character.isUpperCase(text.charAt(tokens.start(at + 1))) && tokens.length(i) > 2;
        }
        return STARTERS.contains(text.substring(tokens.start(at), tokens.end(at)));
    }
}
