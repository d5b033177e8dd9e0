package org.dateline.article;

import java.util.regex.Pattern;

/** What a line looks like, whatever its language. */
final class Shapes {
    private static final Pattern RIGHTS = Pattern.compile(
            "^(?:[\\W_]{0,3}(?:copyright|\\(c\\)|©|℗)|.{0,60}?(?:©|\\ball rights reserved\\b|\\balle rechte vorbehalten\\b|\\btous droits r[ée]serv[ée]s\\b|\\btodos los derechos reservados\\b))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OPENS_WITH_RIGHTS =
            Pattern.compile("[\\W_]{0,3}(?:copyright\\s(?:\\(c\\)|©|\\d)|\\(c\\)\\s|©)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMAGE_NAME =
            Pattern.compile("\\S.{0,120}\\.(?:png|jpe?g|gif|webp|svg|bmp|tiff?|avif)", Pattern.CASE_INSENSITIVE);

    private Shapes() {}

    /** Whether the line ends as a sentence does, closing quotes and brackets aside. */
    static boolean endsSentence(String line) {
        for (int i = line.length() - 1; i >= 0 && i >= line.length() - 4; i--) {
            char c = line.charAt(i);
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
        return line.length() <= 400 && RIGHTS.matcher(line).find();
    }

    /** Whether the line begins as one that states rights does. */
    static boolean opensWithRights(String line) {
        return OPENS_WITH_RIGHTS.matcher(line).lookingAt();
    }

    /** Whether the line is the name of an image file. */
    static boolean isImageName(String line) {
        return line.length() <= 130 && IMAGE_NAME.matcher(line).matches();
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
