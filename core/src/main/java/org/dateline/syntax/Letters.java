package org.dateline.syntax;

/** The classes of characters that tokens are cut by. */
final class Letters {
    private Letters() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`';
    }

    /** Marks that are cut off in front of a word. */
    static boolean isLeading(char c) {
        return "([{<\"“‘«‹„‚`'’*•¿¡#~^=+|\\&@.…,;:!?/%)]}”_".indexOf(c) >= 0 || isCurrency(c) || isDash(c);
    }

    /** Marks that are cut off behind a word; the full stop has rules of its own. */
    static boolean isTrailing(char c) {
        return ")]}>\"”’»›'`,;:!?%…*|™®©=".indexOf(c) >= 0 || isDash(c);
    }

    /** Marks that may follow the end of a sentence and still belong to it. */
    static boolean isClosingMark(char c) {
        return ")]}\"”’»›'".indexOf(c) >= 0;
    }

    static boolean isOpeningMark(char c) {
        return "([{\"“‘«‹„‚`'—–-".indexOf(c) >= 0;
    }

    /** Dashes that part words; the hyphen has rules of its own. */
    static boolean isDash(char c) {
        return c == '—' || c == '–' || c == '―' || c == '-' || c == '‑';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '‑' || c == '\u2010';
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
