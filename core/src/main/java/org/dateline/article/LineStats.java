package org.dateline.article;

/**
 * What is counted in one line in one pass.
 *
 * @param length units
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
        int words,
        int sentences,
        int commas,
        int digits,
        int capitals,
        int letters,
        int signs,
        boolean endsSentence) {

    static LineStats of(String line) {
        int words = 0;
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int capitals = 0;
        int letters = 0;
        int signs = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean wordly = Character.isLetterOrDigit(c);
            if (wordly) {
                words += inWord && c < '\u2e80' ? 0 : 1;
                boolean digit = Character.isDigit(c);
                digits += digit ? 1 : 0;
                letters += digit ? 0 : 1;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            } else if (isComma(c)) {
                commas++;
            } else if (isStop(c)) {
                sentences += i + 1 == line.length() || line.charAt(i + 1) <= ' ' || c > '\u2e80' ? 1 : 0;
            } else if (isSign(c)) {
                signs++;
            }
            inWord = wordly;
        }
        return new LineStats(
                line.length(), words, sentences, commas, digits, capitals, letters, signs, Shapes.endsSentence(line));
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
        return (length >= 60 && endsSentence)
                || (length >= 40 && sentences >= 2)
                || (length >= 160 && sentences + commas > 0);
    }

    float share(int count) {
        return length == 0 ? 0 : (float) count / length;
    }
}
