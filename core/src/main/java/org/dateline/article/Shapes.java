package org.dateline.article;

import java.util.regex.Pattern;

/** What a line looks like, whatever its language. */
final class Shapes {
    private static final Pattern RIGHTS = Pattern.compile(
            "^(?:[\\W_]{0,3}(?:copyright|\\(c\\)|©|℗)|.{0,60}?(?:©|\\ball rights reserved\\b|\\balle rechte vorbehalten\\b|\\btous droits r[ée]serv[ée]s\\b|\\btodos los derechos reservados\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENS_WITH_RIGHTS =
            Pattern.compile("[\\W_]{0,3}(?:copyright\\s(?:\\(c\\)|©|\\d)|\\(c\\)\\s|©)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}[:.h]\\d{2}(?: ?[ap]\\.?m\\.?| Uhr| [A-Z]{2,4})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE_NAME =
            Pattern.compile("\\S.{0,120}\\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif)", Pattern.CASE_INSENSITIVE);

    private Shapes() {}

    /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(String line) {
        for (int i = line.length() - 1; i >= 0 && i >= line.length() - 4; i--) {
            char c = line.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                return false; // most lines that are no sentence
            }
            if (".!?…。！？؟۔।".indexOf(c) >= 0 || c == ':') {
                return true;
            }
            boolean closing = "\"'”’»«)]“‘」』）".indexOf(c) >= 0 || Character.isSpaceChar(c);
            if (!closing) {
                return false;
            }
        }
        return false;
    }

    /** Whether the line states rights: "© 2020 by …", "Copyright 2024 …", "… All rights reserved". */
    static boolean isRightsLine(String line) {
        if (line.length() > 400 || !mayStateRights(line)) {
            return false;
        }
        return RIGHTS.matcher(line).find();
    }

    /** What every such line has, found without a pattern: most lines of a page are asked and few state rights. */
    private static boolean mayStateRights(String line) {
        return line.indexOf('\u00a9') >= 0
                || line.indexOf('\u2117') >= 0
                || line.regionMatches(true, 0, "copyright", 0, 9)
                || (mayOpenWithSign(line) && (line.contains("(c)") || line.contains("(C)") || opensWithCopyright(line)))
                || reserves(line, 'v')
                || reserves(line, 'V');
    }

    private static boolean mayOpenWithSign(String line) {
        return !line.isEmpty() && !Character.isLetterOrDigit(line.charAt(0));
    }

    private static boolean opensWithCopyright(String line) {
        for (int i = 1; i <= 3; i++) {
            if (line.regionMatches(true, i, "copyright", 0, 9)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "v" of the line is of "reserved", in the languages that say it so, or of "vorbehalten". */
    private static boolean reserves(String line, char v) {
        for (int i = line.indexOf(v); i >= 0; i = line.indexOf(v, i + 1)) {
            if ((line.regionMatches(true, i - 3, "ser", 0, 3) && line.regionMatches(true, i - 5, "r", 0, 1))
                    || line.regionMatches(true, i, "vorbehalten", 0, 11)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line begins as one that states rights does. */
    static boolean opensWithRights(String line) {
        return mayOpenRights(line) && OPENS_WITH_RIGHTS.matcher(line).lookingAt();
    }

    /** Most lines open with another letter. */
    private static boolean mayOpenRights(String line) {
        char first = line.isEmpty() ? 'x' : line.charAt(0);
        return first == 'c' || first == 'C' || first >= 128 || !Character.isLetterOrDigit(first);
    }

    /** Whether the line is the name of an image file. */
    static boolean isImageName(String line) {
        int end = line.length();
        return end <= 130
                && end >= 5
                && (line.charAt(end - 4) == '.' || line.charAt(end - 5) == '.')
                && IMAGE_NAME.matcher(line).matches();
    }

    /** Whether the line is a time of day and no more. */
    static boolean isClock(String line) {
        return line.length() <= 16
                && !line.isEmpty()
                && Character.isDigit(line.charAt(0))
                && CLOCK.matcher(line).matches();
    }

    static int wordCount(CharSequence line) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < line.length(); i++) {
            boolean letter = Character.isLetterOrDigit(line.charAt(i));
            count += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && line.charAt(i) > ' ');
        }
        return count;
    }
}
