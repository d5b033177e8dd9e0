package org.dateline.report;

import gg.jte.TemplateOutput;
import java.util.Locale;

/** Page text made safe to show: nothing in it can change how the text around it is read. */
final class SafeText {
    private SafeText() {}

    /**
     * Writes text as HTML. A character that steers the direction of writing stands in an element of its own, which ends
     * its reach, and a style rule shows its name; so the element's text is still the page's, character for character.
     * What HTML can't hold is shown as U+FFFD.
     */
    static void write(String text, TemplateOutput output) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (steersDirection(c) || c == '\r' || notInHtml(text, i)) {
                output.writeUserContent(text.substring(from, i));
                output.writeContent(replacement(c));
                from = i + 1;
            }
        }
        output.writeUserContent(text.substring(from));
    }

    private static String replacement(char c) {
        if (c == '\r') {
            return "&#13;";
        }
        String shown = steersDirection(c) ? String.valueOf(c) : "\uFFFD";
        return "<span class=\"ctl\" data-c=\"" + name(c) + "\">" + shown + "</span>";
    }

    /** A name, title or path on one line, with characters that can't be seen shown by name. */
    static String label(String text) {
        StringBuilder label = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
                label.append(' ');
            } else if (steersDirection(c) || notInHtml(text, i)) {
                label.append('[').append(name(c)).append(']');
            } else {
                label.append(c);
            }
        }
        return label.toString().strip();
    }

    private static boolean steersDirection(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }

    private static boolean notInHtml(String text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return control || c == '\uFFFE' || c == '\uFFFF';
    }

    private static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
