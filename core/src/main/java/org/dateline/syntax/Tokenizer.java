package org.dateline.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens as the English treebanks of Universal Dependencies do: clitics, punctuation and the parts of
 * hyphenated words are tokens of their own; abbreviations, numbers, times, addresses and words with a bound prefix
 * ("non-profit") are whole. Linear in the text. Immutable; thread-safe.
 */
final class Tokenizer {
    private static final Set<String> ABBREVIATIONS = WordLists.read("abbreviations.txt");
    private static final Set<String> BEFORE_A_NUMBER = Set.of("No.", "no.", "Nos.", "nos.", "Art.", "p.", "pp.");
    private static final int LONGEST_WORD = 400;

    private Tokenizer() {}

    /** Returns the tokens of {@code text} from {@code start} to {@code end}, in order. */
    static TokenList tokenize(String text, int start, int end) {
        TokenList tokens = new TokenList();
        int at = start;
        while (at < end) {
            while (at < end && Letters.isSpace(text.charAt(at))) {
                at++;
            }
            int chunk = at;
            while (at < end && at - chunk < LONGEST_WORD && !Letters.isSpace(text.charAt(at))) {
                at++;
            }
            chunk(text, chunk, at, tokens);
        }
        return tokens;
    }

    /** Cuts what stands between two spaces: marks in front, marks behind, and the core between them. */
    private static void chunk(String text, int start, int end, TokenList out) {
        if (isEmoticon(text, start, end)) {
            out.add(start, end);
            return;
        }
        int from = leading(text, start, end, out);
        int to = end;
        while (to > from && isTrailing(text, from, to)) {
            to--;
        }
        core(text, from, to, out);
        marks(text, to, end, out);
    }

    /** A face made of signs: eyes, perhaps a nose, a mouth. */
    private static boolean isEmoticon(String text, int start, int end) {
        int length = end - start;
        if (length < 2 || length > 4 || ":;=".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int mouth = "-'^o".indexOf(text.charAt(start + 1)) >= 0 && length > 2 ? start + 2 : start + 1;
        char first = text.charAt(mouth);
        for (int i = mouth; i < end; i++) {
            if (text.charAt(i) != first) {
                return false;
            }
        }
        return ")(DPp|/\\".indexOf(first) >= 0;
    }

    private static int leading(String text, int start, int end, TokenList out) {
        int at = start;
        while (at < end && Letters.isLeading(text.charAt(at)) && !startsWord(text, at, end)) {
            int run = runEnd(text, at, end);
            out.add(at, run);
            at = run;
        }
        return at;
    }

    /** Whether a mark in front is the first character of a word: a clitic, a decade, a tag or a handle, a sign. */
    private static boolean startsWord(String text, int at, int end) {
        char c = text.charAt(at);
        if (at + 1 >= end) {
            return false;
        }
        char next = text.charAt(at + 1);
        if (Letters.isApostrophe(c)) {
            return Character.isDigit(next) || Clitics.isBare(text, at, end);
        }
        return ((c == '#' || c == '@') && Character.isLetterOrDigit(next))
                || ((c == '+' || c == '.') && Character.isDigit(next));
    }

    private static boolean isTrailing(String text, int from, int to) {
        char c = text.charAt(to - 1);
        if (c == '.') {
            boolean dots = to - 1 > from && text.charAt(to - 2) == '.';
            return dots || !isAbbreviation(text, from, to);
        }
        return Letters.isTrailing(c);
    }

    /** Cuts the marks behind a core; equal ones side by side are one token, but for quotes and brackets. */
    private static void marks(String text, int start, int end, TokenList out) {
        for (int at = start; at < end; ) {
            int run = runEnd(text, at, end);
            out.add(at, run);
            at = run;
        }
    }

    private static int runEnd(String text, int at, int end) {
        char c = text.charAt(at);
        int run = at + 1;
        if (".!?-*=~_<>$+".indexOf(c) >= 0) {
            while (run < end && (text.charAt(run) == c || isQueried(c, text.charAt(run)))) {
                run++;
            }
        } else if ((c == '\'' || c == '`') && run < end && text.charAt(run) == c) {
            run++;
        }
        return run;
    }

    private static boolean isQueried(char c, char next) {
        return (c == '!' || c == '?') && (next == '!' || next == '?');
    }

    /** Whether the word from {@code from} to {@code to}, which ends with a full stop, keeps it. */
    static boolean isAbbreviation(String text, int from, int to) {
        int start = lastPart(text, from, to);
        int length = to - start;
        if (length < 2 || length > 12) {
            return false;
        }
        if (length == 2) {
            char c = text.charAt(start);
            return (Character.isUpperCase(c) && c != 'I') || ABBREVIATIONS.contains(text.substring(start, to));
        }
        if (isDotted(text, start, to)) {
            return true;
        }
        String word = text.substring(start, to);
        if (BEFORE_A_NUMBER.contains(word)) {
            return startsNumber(text, to);
        }
        return ABBREVIATIONS.contains(word) || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean startsNumber(String text, int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isDigit(text.charAt(at + 1));
    }

    /** In "Jean-Pierre/St." the last part decides. */
    private static int lastPart(String text, int from, int to) {
        int start = from;
        for (int i = from; i < to - 1; i++) {
            char c = text.charAt(i);
            if (Letters.isDash(c) || c == '/' || (Letters.isLeading(c) && c != '.')) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Letters that each have their full stop: U.S., a.m., J.R.R. */
    private static boolean isDotted(String text, int start, int end) {
        boolean letter = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (letter ? !Character.isLetter(c) : c != '.') {
                return false;
            }
            letter = !letter;
        }
        return letter;
    }

    static boolean isAddress(String text, int from, int to) {
        int length = to - from;
        if (length > 7 && (text.startsWith("http://", from) || text.startsWith("https://", from))) {
            return true;
        }
        if (length > 4 && text.startsWith("www.", from)) {
            return true;
        }
        int at = text.indexOf('@', from);
        return at > from && at < to - 3 && text.indexOf('.', at) > at && text.indexOf('.', at) < to - 1;
    }

    /** Cuts what is left when the marks at both ends are gone. */
    private static void core(String text, int from, int to, TokenList out) {
        if (from >= to) {
            return;
        }
        if (isAddress(text, from, to)) {
            out.add(from, to);
            return;
        }
        int start = from;
        for (int i = from + 1; i < to - 1; ) {
            int mark = InnerMarks.length(text, start, i, to);
            if (mark > 0) {
                Clitics.split(text, start, i, out);
                out.add(i, i + mark);
                start = i + mark;
                i = start;
            } else {
                i++;
            }
        }
        Clitics.split(text, start, to, out);
    }
}
