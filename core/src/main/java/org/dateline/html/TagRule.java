package org.dateline.html;

import java.util.List;

/**
 * What tree construction does at the tags of an element: the element's group in section 13.2.6.4.7, "The 'in body'
 * insertion mode", of the HTML standard, and in those for tables.
 */
enum TagRule {
    ROOT("html"),
    HEAD("head"),
    BODY("body"),
    FRAMES("frame frameset"),
    METADATA("base basefont bgsound link meta"),
    TEMPLATE("template"),
    /** Content without references, up to the end tag. */
    RAW_TEXT("script style iframe noembed noframes noscript xmp"),
    /** Content with references, up to the end tag. */
    ESCAPABLE_TEXT("title textarea"),
    PLAIN_TEXT("plaintext"),
    BLOCK(
            "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup"
                    + " main menu nav ol p search section summary ul"),
    HEADING("h1 h2 h3 h4 h5 h6"),
    PREFORMATTED("pre listing"),
    FORM("form"),
    LIST_ITEM("li"),
    DEFINITION("dd dt"),
    BUTTON("button"),
    LINK("a"),
    FORMATTING("b big code em font i nobr s small strike strong tt u"),
    /** Formatting does not reach through their edges. */
    SCOPED("applet marquee object"),
    TABLE("table"),
    CAPTION("caption"),
    COLUMN("col colgroup"),
    ROW_GROUP("tbody tfoot thead"),
    ROW("tr"),
    CELL("td th"),
    EMPTY("area br embed image img input keygen param source track wbr"),
    BREAK("hr"),
    SELECT("select"),
    OPTION("optgroup option"),
    RUBY("rb rp rt rtc"),
    FOREIGN("math svg"),
    /** All others; one of them, amp-img, is AMP's and not the standard's. */
    ORDINARY(
            "abbr acronym audio bdi bdo canvas cite data datalist del dfn ins kbd label legend map mark meter output picture"
                    + " progress q rbc ruby samp slot span sub sup time var video foreignobject desc amp-img");

    private final List<String> names;

    TagRule(String names) {
        this.names = List.of(names.split(" "));
    }

    List<String> names() {
        return names;
    }

    /** Whether the element has no content and no end tag. */
    boolean isVoid() {
        return this == METADATA || this == EMPTY || this == BREAK;
    }

    /** Whether its content is text up to its end tag, whatever stands there. */
    boolean holdsText() {
        return this == RAW_TEXT || this == ESCAPABLE_TEXT || this == PLAIN_TEXT;
    }

    /** Whether the standard calls it special: an end tag of another element does not reach through it. */
    boolean isSpecial() {
        return switch (this) {
            case LINK, FORMATTING, OPTION, RUBY, ORDINARY, FOREIGN -> false;
            case ROOT,
                    HEAD,
                    BODY,
                    FRAMES,
                    METADATA,
                    TEMPLATE,
                    RAW_TEXT,
                    ESCAPABLE_TEXT,
                    PLAIN_TEXT,
                    BLOCK,
                    HEADING,
                    PREFORMATTED,
                    FORM,
                    LIST_ITEM,
                    DEFINITION,
                    BUTTON,
                    SCOPED,
                    TABLE,
                    CAPTION,
                    COLUMN,
                    ROW_GROUP,
                    ROW,
                    CELL,
                    EMPTY,
                    BREAK,
                    SELECT -> true;
        };
    }

    /** Whether an element in scope is not looked for beyond it. */
    boolean boundsScope() {
        return this == ROOT || this == TABLE || isMarker();
    }

    /** Whether formatting does not reach in from around it. */
    boolean isMarker() {
        return this == SCOPED || this == CELL || this == CAPTION || this == TEMPLATE;
    }

    /** Whether it is a table or the structure within one, where only cells and captions hold text. */
    boolean isTableStructure() {
        return this == TABLE || this == ROW_GROUP || this == ROW || this == COLUMN;
    }

    /** Whether its end tag may be left out, so that the end of what is around it ends it too. */
    boolean isEndedWithParent() {
        return this == LIST_ITEM || this == DEFINITION || this == OPTION || this == RUBY;
    }
}
