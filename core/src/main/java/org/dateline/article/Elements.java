package org.dateline.article;

import java.util.List;
import org.dateline.html.ElementName;

/** What the elements of a page do to the lines that it shows. */
final class Elements {
    private static final boolean[] UNSEEN = ElementName.idsOf(List.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "select",
            "textarea",
            "head",
            "audio",
            "video",
            "canvas",
            "map",
            "noframes",
            "datalist",
            "link",
            "meta",
            "title"));
    private static final boolean[] INLINE = ElementName.idsOf(List.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "input", "ins", "kbd", "label", "mark", "nobr", "picture", "q", "rp", "rt", "ruby", "s", "samp",
            "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "source", "track",
            "amp-img"));
    private static final boolean[] EMPHATIC = ElementName.idsOf(List.of("b", "strong", "i", "em", "u", "font", "big"));

    private Elements() {}

    /** Whether nothing in it is shown as text. */
    static boolean isUnseen(ElementName name) {
        return UNSEEN[name.id()];
    }

    /** Whether it stands within a line. */
    static boolean isInline(ElementName name) {
        return INLINE[name.id()];
    }

    static boolean isEmphatic(ElementName name) {
        return EMPHATIC[name.id()];
    }

    static boolean isBreak(ElementName name) {
        return name.text().equals("br");
    }

    /** What kind of line an element holds. */
    static Block.Kind kind(String tag, String parentTag) {
        return switch (tag) {
            case "p" -> parentTag.equals("li") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
            case "li" -> Block.Kind.LIST_ITEM;
            case "tr" -> Block.Kind.TABLE_ROW;
            case "figcaption", "caption" -> Block.Kind.CAPTION;
            case "pre" -> Block.Kind.PREFORMATTED;
            case "dt", "dd" -> Block.Kind.DEFINITION;
            default -> Block.Kind.TEXT;
        };
    }
}
