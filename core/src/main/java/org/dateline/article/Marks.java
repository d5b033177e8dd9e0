package org.dateline.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what an element's markup says that its text is: microdata, time elements, link relations. */
final class Marks {
    private Marks() {}

    static Mark.@Nullable Role role(Element element, String tag, int hints) {
        String property = element.attr("itemprop");
        if (property.equals("datePublished") || element.hasAttr("pubdate")) {
            return Mark.Role.PUBLISHED;
        }
        if (property.equals("dateModified")) {
            return Mark.Role.MODIFIED;
        }
        if (property.equals("author") || element.attr("rel").contains("author")) {
            return Mark.Role.AUTHOR;
        }
        if (property.equals("articleSection") || property.equals("keywords")) {
            return property.equals("keywords") ? Mark.Role.TAG : Mark.Role.SECTION;
        }
        return byName(element, tag, hints);
    }

    private static Mark.@Nullable Role byName(Element element, String tag, int hints) {
        if (tag.equals("time")) {
            return Mark.Role.TIME;
        }
        if (element.attr("rel").equals("tag")) {
            return Mark.Role.TAG;
        }
        if (Hint.AUTHOR.in(hints)) {
            return Mark.Role.AUTHOR;
        }
        return Hint.META.in(hints) ? Mark.Role.TIME : null;
    }

    static String value(Element element, Mark.Role role) {
        return switch (role) {
            case PUBLISHED, MODIFIED, TIME ->
                first(element, "datetime", "content", "data-datetime", "data-time", "title");
            case AUTHOR, SECTION, TAG -> first(element, "content");
        };
    }

    private static String first(Element element, String... names) {
        for (String name : names) {
            if (element.hasAttr(name)) {
                return element.attr(name);
            }
        }
        return "";
    }
}
