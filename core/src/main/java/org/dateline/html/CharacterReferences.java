package org.dateline.html;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Reads character references, by section 13.2.5.72 and following of the HTML standard. The names are jsoup's table of the
 * standard's. Thread-safe.
 */
public final class CharacterReferences {
    /** No name is longer. */
    private static final int LONGEST_NAME = 33;

    /** What the numbers 0x80 to 0x9f stand for: pages mean windows-1252 by them. */
    private static final String WINDOWS_1252 =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private CharacterReferences() {}

    /**
     * What stands at an ampersand.
     *
     * @param text the characters that it stands for
     * @param end where it ends in the page
     */
    public record Reference(String text, int end) {}

    /** The text with its references resolved, as an element's content has it. */
    public static String resolve(String text) {
        return text.indexOf('&') < 0 ? text : resolve(text.toCharArray(), 0, text.length(), false);
    }

    /** The text of {@code [from, to)} with its references resolved; in an attribute some count as plain text. */
    static String resolve(char[] page, int from, int to, boolean inAttribute) {
        int at = ampersand(page, from, to);
        if (at == to) {
            return new String(page, from, to - from);
        }
        StringBuilder text = new StringBuilder(to - from);
        int copied = from;
        while (at < to) {
            Reference reference = at(page, at, to, inAttribute);
            if (reference != null) {
                text.append(page, copied, at - copied).append(reference.text());
                copied = reference.end();
            }
            at = ampersand(page, Math.max(at + 1, copied), to);
        }
        return text.append(page, copied, to - copied).toString();
    }

    private static int ampersand(char[] page, int from, int to) {
        int at = from;
        while (at < to && page[at] != '&') {
            at++;
        }
        return at;
    }

    /** The reference in text at the ampersand at {@code at}, or null if it is an ampersand and no more. */
    public static @Nullable Reference inText(char[] page, int at, int limit) {
        return at(page, at, limit, false);
    }

    private static @Nullable Reference at(char[] page, int at, int limit, boolean inAttribute) {
        if (at + 2 < limit && page[at + 1] == '#') {
            return numeric(page, at, limit);
        }
        return at + 1 < limit && isLetterOrDigit(page[at + 1]) ? named(page, at, limit, inAttribute) : null;
    }

    private static @Nullable Reference numeric(char[] page, int at, int limit) {
        boolean hex = page[at + 2] == 'x' || page[at + 2] == 'X';
        int first = at + (hex ? 3 : 2);
        int end = first;
        int value = 0;
        while (end < limit && digit(page[end], hex) >= 0) {
            value = Math.min(0x110000, value * (hex ? 16 : 10) + digit(page[end], hex));
            end++;
        }
        if (end == first) {
            return null;
        }
        return new Reference(character(value), end < limit && page[end] == ';' ? end + 1 : end);
    }

    /** The value of an ASCII digit, or -1. */
    private static int digit(char c, boolean hex) {
        return c < 128 ? Character.digit(c, hex ? 16 : 10) : -1;
    }

    private static String character(int value) {
        if (value == 0 || value > Character.MAX_CODE_POINT || (value >= 0xd800 && value <= 0xdfff)) {
            return "\uFFFD";
        }
        if (value >= 0x80 && value <= 0x9f) {
            return WINDOWS_1252.substring(value - 0x80, value - 0x7f);
        }
        return Character.toString(value);
    }

    private static @Nullable Reference named(char[] page, int at, int limit, boolean inAttribute) {
        int end = at + 1;
        int furthest = Math.min(limit, at + LONGEST_NAME);
        while (end < furthest && isLetterOrDigit(page[end])) {
            end++;
        }
        String name = new String(page, at + 1, end - at - 1);
        boolean ended = end < limit && page[end] == ';';
        if (ended && Entities.isNamedEntity(name)) {
            return new Reference(Entities.getByName(name), end + 1);
        }
        boolean runsOn = end < limit && (page[end] == '=' || isLetterOrDigit(page[end]));
        for (int length = name.length(); length >= 2; length--) {
            String part = name.substring(0, length);
            if (Entities.isBaseNamedEntity(part)) {
                boolean plain = inAttribute && (length < name.length() || runsOn);
                return plain ? null : new Reference(Entities.getByName(part), at + 1 + length);
            }
        }
        return null;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
