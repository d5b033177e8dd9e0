package org.dateline.article;

/**
 * What is counted in one line in one pass.
 *
 * @param length units
 * @param size units, of which those of scripts that write a word with one or two count for more
 * @param words runs of letters and digits
 * @param sentences marks that end a sentence, with white space or nothing behind
 * @param commas commas of any script
 * @param digits units that are digits
 * @param capitals letters that are capital
 * @param letters letters
 * @param signs bars, bullets, arrows and the like
 * @param endsSentence whether it ends as a sentence does
 */
record LineStats(
        int length,
        int size,
        int words,
        int sentences,
        int commas,
        int digits,
        int capitals,
        int letters,
        int signs,
        boolean endsSentence) {

    /** From here on lie the scripts of East Asia, whose units say as much as two or three letters. */
    private static final char FIRST_WIDE = '\u2e80';

    private static final byte LETTER = 0;
    private static final byte CAPITAL = 1;
    private static final byte DIGIT = 2;
    private static final byte COMMA = 3;
    private static final byte STOP = 4;
    private static final byte SIGN = 5;
    private static final byte OTHER = 6;

    /** What each unit up to here is. */
    private static final byte[] KINDS = kinds();

    static LineStats of(String line) {
        return of(line.toCharArray(), 0, line.length(), line);
    }

    /** Of the line that is written at {@code [from, to)} of the units. */
    static LineStats of(char[] units, int from, int to, String line) {
        int words = 0;
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        int signs = 0;
        int wide = 0;
        boolean inWord = false;
        for (int i = from; i < to; i++) {
            char c = units[i];
            byte kind = c < KINDS.length ? KINDS[c] : kind(c);
            boolean wordly = kind <= DIGIT;
            if (wordly) {
                words += inWord && c < FIRST_WIDE ? 0 : 1;
                wide += c >= FIRST_WIDE ? 1 : 0;
                letters += kind == DIGIT ? 0 : 1;
                digits += kind == DIGIT ? 1 : 0;
                capitals += kind == CAPITAL ? 1 : 0;
            } else if (kind != OTHER) {
                commas += kind == COMMA ? 1 : 0;
                signs += kind == SIGN ? 1 : 0;
                boolean ends = kind == STOP && (i + 1 == to || units[i + 1] <= ' ' || c > FIRST_WIDE);
                sentences += ends ? 1 : 0;
            }
            inWord = wordly;
        }
        return new LineStats(
                to - from,
                to - from + wide * 3 / 2,
                words,
                sentences,
                commas,
                digits,
                capitals,
                letters,
                signs,
                Shapes.endsSentence(line));
    }

    /** Whether the unit is a letter or a digit. */
    static boolean isOfWord(char c) {
        return (c < KINDS.length ? KINDS[c] : kind(c)) <= DIGIT;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x600];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kind(c);
        }
        return kinds;
    }

    private static byte kind(char c) {
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetterOrDigit(c)) {
            return Character.isUpperCase(c) ? CAPITAL : LETTER;
        }
        return isComma(c) ? COMMA : isStop(c) ? STOP : isSign(c) ? SIGN : OTHER;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '，' || c == '、' || c == '،' || c == ';';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }

    private static boolean isSign(char c) {
        return c == '|' || c == '•' || c == '·' || c == '»' || c == '›' || c == '>' || c == '→' || c == '/' || c == '@'
                || c == '#' || c == '©';
    }

    /** Whether it reads as running text. */
    boolean isProse() {
        return (size >= 60 && endsSentence)
                || (size >= 40 && sentences >= 2)
                || (size >= 160 && sentences + commas > 0);
    }

    float share(int count) {
        return length == 0 ? 0 : (float) count / length;
    }
}
