package org.dateline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.html.AttributeName;
import org.dateline.html.StartTag;

/** Reads the {@link Hint}s of elements, once for each distinct name. Used for one page; not thread-safe. */
final class Hints {
    /** Longer names are machine-made and say nothing; reading them would let a page cost what it likes. */
    private static final int LONGEST_NAME = 300;

    /** Names that begin so are a framework's own, such as that of the element that it fills, and say nothing. */
    private static final String FRAMEWORK = "__";

    private static final HintWords NAMES = new HintWords();
    private static final AttributeName[] NAMING = {
        AttributeName.CLASS,
        AttributeName.ID,
        AttributeName.ROLE,
        AttributeName.ITEMPROP,
        AttributeName.DATA_COMPONENT,
        AttributeName.DATA_TESTID,
        AttributeName.DATA_TYPE,
        AttributeName.REL
    };

    private final Map<String, Integer> known = new HashMap<>();

    /** The set of hints in the element's names and in its tag. */
    int of(StartTag tag) {
        int set = ofTag(tag.name().text());
        if (tag.hasAttributes()) {
            for (AttributeName naming : NAMING) {
                set |= tag.has(naming) ? ofName(tag.value(naming)) : 0;
            }
            set |= hides(tag) ? Hint.HIDDEN.bit() : 0;
        }
        return set;
    }

    private static boolean hides(StartTag tag) {
        if (tag.has(AttributeName.HIDDEN)
                || tag.value(AttributeName.ARIA_HIDDEN).equals("true")) {
            return true;
        }
        String style = tag.value(AttributeName.STYLE);
        return style.contains("display:none") || style.contains("display: none");
    }

    /** What a tag says; one that a page made up, as its hyphen shows, is a name as a class is. */
    private int ofTag(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Hint.NAVIGATION.bit();
            case "footer" -> Hint.FOOTER.bit();
            case "header" -> Hint.HEADER.bit();
            case "aside" -> Hint.SIDEBAR.bit();
            case "figcaption", "caption" -> Hint.CAPTION.bit();
            case "figure" -> Hint.MEDIA.bit();
            case "form", "fieldset", "label" -> Hint.FORM.bit();
            case "article" -> Hint.ARTICLE.bit();
            case "main" -> Hint.CONTENT.bit();
            case "address" -> Hint.AUTHOR.bit();
            case "dialog" -> Hint.DIALOG.bit();
            default -> tag.indexOf('-') > 0 ? ofName(tag) : 0;
        };
    }

    /** The set of hints in one attribute's value. */
    int ofName(String name) {
        if (name.isEmpty() || name.startsWith(FRAMEWORK)) {
            return 0;
        }
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return known.computeIfAbsent(bounded, NAMES::read);
    }

    /** The names of the hints in a set, for messages and tests. */
    static String describe(int set) {
        return Arrays.toString(
                Arrays.stream(Hint.values()).filter(hint -> hint.in(set)).toArray());
    }
}
