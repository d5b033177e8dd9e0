package org.dateline.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Finds the words of all hints in a name in one pass over it: Aho and Corasick, "Efficient String Matching", Communications
 * of the ACM 18 (1975). Immutable and thread-safe.
 *
 * <p>A name is cut into tokens at everything but letters, and where a capital follows a small letter.
 */
final class HintWords {
    private static final int LETTERS = 26;
    private static final int DASH = LETTERS;
    private static final int BAR = LETTERS + 1;

    /** Stands for every unit that is in no word. */
    private static final int OTHER = LETTERS + 2;

    private static final int SYMBOLS = LETTERS + 3;

    /** The state in which no word can come any more; the state of the token's or the name's start is 0. */
    private static final int DEAD = -1;

    private static final byte NO_LETTER = 0;
    private static final byte SMALL = 1;
    private static final byte CAPITAL = 2;
    private static final byte CASELESS = 3;

    /** What each ASCII unit is, and its symbol; names are of little else. */
    private static final byte[] KINDS = kinds();

    private static final byte[] ASCII_SYMBOLS = symbols();

    private final Automaton parts = new Automaton();
    private final Automaton tokens = new Automaton();

    HintWords() {
        for (Hint hint : Hint.values()) {
            hint.parts().forEach(word -> parts.add(word, hint.bit()));
            hint.tokens().forEach(word -> tokens.add(word, hint.bit()));
        }
        parts.link();
        parts.freeze();
        tokens.freeze();
    }

    /** The set of hints in the name. */
    int read(String name) {
        int set = 0;
        int part = 0;
        int token = 0;
        boolean afterSmall = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean ascii = c < KINDS.length;
            int symbol = ascii ? ASCII_SYMBOLS[c] : OTHER;
            part = parts.next(part, symbol);
            set |= parts.found(part);
            int kind = ascii ? KINDS[c] : kind(c);
            if (kind == NO_LETTER || (kind == CAPITAL && afterSmall)) {
                set |= tokens.found(token);
                token = 0;
            }
            token = kind == NO_LETTER ? 0 : tokens.next(token, symbol);
            afterSmall = kind == SMALL;
        }
        return set | tokens.found(token);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kind(c);
        }
        return kinds;
    }

    private static byte[] symbols() {
        byte[] symbols = new byte[128];
        for (char c = 0; c < symbols.length; c++) {
            symbols[c] = (byte) symbol(c);
        }
        return symbols;
    }

    private static byte kind(char c) {
        if (!Character.isLetter(c)) {
            return NO_LETTER;
        }
        return Character.isUpperCase(c) ? CAPITAL : Character.isLowerCase(c) ? SMALL : CASELESS;
    }

    private static int symbol(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c == '-' ? DASH : c == '_' ? BAR : OTHER;
    }

    /** States with the symbols that lead on; not yet linked, it finds whole words alone. */
    private static final class Automaton {
        private final List<int[]> next = new ArrayList<>();
        private final List<Integer> found = new ArrayList<>();
        private int[] table = new int[0];
        private int[] sets = new int[0];

        Automaton() {
            state();
        }

        private int state() {
            int[] none = new int[SYMBOLS];
            Arrays.fill(none, DEAD);
            next.add(none);
            found.add(0);
            return next.size() - 1;
        }

        void add(String word, int bit) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int symbol = symbol(word.charAt(i));
                if (next.get(state)[symbol] == DEAD) {
                    next.get(state)[symbol] = state();
                }
                state = next.get(state)[symbol];
            }
            found.set(state, found.get(state) | bit);
        }

        /** Makes words be found wherever they begin. */
        void link() {
            int[] fallback = new int[next.size()];
            Deque<Integer> open = new ArrayDeque<>(List.of(0));
            while (!open.isEmpty()) {
                int state = open.removeFirst();
                for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                    int follow = next.get(state)[symbol];
                    int other = state == 0 ? 0 : next.get(fallback[state])[symbol];
                    if (follow == DEAD) {
                        next.get(state)[symbol] = other;
                    } else {
                        fallback[follow] = other;
                        found.set(follow, found.get(follow) | found.get(other));
                        open.addLast(follow);
                    }
                }
            }
        }

        /** Lays the states side by side, once all words are in. */
        void freeze() {
            table = next.stream().flatMapToInt(Arrays::stream).toArray();
            sets = found.stream().mapToInt(Integer::intValue).toArray();
        }

        int next(int state, int symbol) {
            return state == DEAD ? DEAD : table[state * SYMBOLS + symbol];
        }

        int found(int state) {
            return state == DEAD ? 0 : sets[state];
        }
    }
}
