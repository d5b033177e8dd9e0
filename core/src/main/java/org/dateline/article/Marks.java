package org.dateline.article;

import java.util.regex.Pattern;
import org.dateline.html.AttributeName;
import org.dateline.html.StartTag;
import org.jspecify.annotations.Nullable;

/** Reads what an element's markup says that its text is: microdata, time elements, link relations. */
final class Marks {
    private static final AttributeName[] TIMES = {
        AttributeName.DATETIME,
        AttributeName.CONTENT,
        AttributeName.DATA_DATETIME,
        AttributeName.DATA_TIME,
        AttributeName.TITLE
    };

    private static final int LONGEST_NAMES = 300;

    /** What makers of pages in several languages call it. */
    private static final Pattern KICKER = Pattern.compile(
            "kicker|over-?_?line|dachzeile|spitzmarke|roof-?_?line|eyebrow|top-?_?line|(?:super|pre|sur|over|supra)-?_?(?:title|titel|titre|titulo)|"
                    + "antetitulo|volanta|cintillo|occhiello|bovenkop|nadtytul|stikktittel",
            Pattern.CASE_INSENSITIVE);

    private Marks() {}

    static Mark.@Nullable Role role(StartTag tag, int hints) {
        if (tag.hasAttributes()) {
            String property = tag.value(AttributeName.ITEMPROP);
            if (property.equals("datePublished") || tag.has(AttributeName.PUBDATE)) {
                return Mark.Role.PUBLISHED;
            }
            if (property.equals("dateModified")) {
                return Mark.Role.MODIFIED;
            }
            if (property.equals("author") || tag.value(AttributeName.REL).contains("author")) {
                return Mark.Role.AUTHOR;
            }
            if (property.equals("articleSection") || property.equals("keywords")) {
                return property.equals("keywords") ? Mark.Role.TAG : Mark.Role.SECTION;
            }
        }
        return byName(tag, hints);
    }

    private static Mark.@Nullable Role byName(StartTag tag, int hints) {
        if (tag.name().text().equals("time")) {
            return Mark.Role.TIME;
        }
        if (tag.value(AttributeName.REL).equals("tag")) {
            return Mark.Role.TAG;
        }
        if (Hint.AUTHOR.in(hints)) {
            return Mark.Role.AUTHOR;
        }
        return Hint.META.in(hints) ? Mark.Role.TIME : null;
    }

    static String value(StartTag tag, Mark.Role role) {
        return switch (role) {
            case PUBLISHED, MODIFIED, TIME -> first(tag, TIMES);
            case AUTHOR, SECTION, TAG, KICKER -> tag.value(AttributeName.CONTENT);
        };
    }

    /** Whether the names of an element within a heading say that it holds the kicker. */
    static boolean isKicker(StartTag tag) {
        String names = tag.value(AttributeName.CLASS);
        return !names.isEmpty()
                && names.length() <= LONGEST_NAMES
                && KICKER.matcher(names).find();
    }

    private static String first(StartTag tag, AttributeName... names) {
        for (AttributeName name : names) {
            if (tag.has(name)) {
                return tag.value(name);
            }
        }
        return "";
    }
}
