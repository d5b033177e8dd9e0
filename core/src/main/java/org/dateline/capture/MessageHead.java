package org.dateline.capture;

import java.util.regex.Pattern;

/** Tells a MIME message that may hold a page from text by the header that it begins with (RFC 5322, RFC 2045). */
final class MessageHead {
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,76}:.*");
    private static final Pattern VERSION = Pattern.compile("(?i)mime-version:\\s*1\\.0\\b.*");
    private static final Pattern TYPE = Pattern.compile("(?i)content-type:\\s*(?:multipart/|text/html).*");
    private static final int MOST_LINES = 500;

    private MessageHead() {}

    /** Whether text begins with a header that says so; the text may be cut off behind it. */
    static boolean holdsPage(String text) {
        boolean version = false;
        boolean type = false;
        int at = 0;
        for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
            int end = text.indexOf('\n', at);
            String line = (end < 0 ? text.substring(at) : text.substring(at, end)).stripTrailing();
            if (line.isEmpty()) {
                break;
            }
            boolean folded = lines > 0 && Character.isWhitespace(line.charAt(0));
            if (!folded && !FIELD.matcher(line).matches()) {
                return false;
            }
            version |= VERSION.matcher(line).matches();
            type |= TYPE.matcher(line).matches();
            at = end < 0 ? text.length() : end + 1;
        }
        return version && type;
    }
}
