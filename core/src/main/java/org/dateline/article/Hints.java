package org.dateline.article;

import java.util.Arrays;
import java.util.Map;
import org.dateline.html.AttributeName;
import org.dateline.html.DistinctValues;
import org.dateline.html.ElementName;
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

    /** What the tags of the standard say, by {@link ElementName#id}. */
    private static final int[] TAGS = tags(Map.ofEntries(
            Map.entry("nav", Hint.NAVIGATION),
            Map.entry("menu", Hint.NAVIGATION),
            Map.entry("footer", Hint.FOOTER),
            Map.entry("header", Hint.HEADER),
            Map.entry("aside", Hint.SIDEBAR),
            Map.entry("figcaption", Hint.CAPTION),
            Map.entry("caption", Hint.CAPTION),
            Map.entry("figure", Hint.MEDIA),
            Map.entry("form", Hint.FORM),
            Map.entry("fieldset", Hint.FORM),
            Map.entry("label", Hint.FORM),
            Map.entry("article", Hint.ARTICLE),
            Map.entry("main", Hint.CONTENT),
            Map.entry("address", Hint.AUTHOR),
            Map.entry("dialog", Hint.DIALOG)));

    private static final int UNREAD = -1;

    private final DistinctValues values;

    /** The sets of hints of the values that have been read, by their number. */
    private int[] known = new int[0];

    Hints(DistinctValues values) {
        this.values = values;
    }

    private static int[] tags(Map<String, Hint> hints) {
        int[] sets = new int[ElementName.idLimit()];
        hints.forEach((name, hint) -> sets[ElementName.of(name).id()] = hint.bit());
        return sets;
    }

    /** The set of hints in the element's names and in its tag. */
    int of(StartTag tag) {
        int set = ofTag(tag.name());
        if (tag.hasAttributes()) {
            for (AttributeName naming : NAMING) {
                set |= tag.has(naming) ? ofValue(tag, naming) : 0;
            }
            set |= hides(tag) ? Hint.HIDDEN.bit() : 0;
        }
        return set;
    }

    private int ofValue(StartTag tag, AttributeName naming) {
        int number = values.of(tag, naming);
        if (number < 0) {
            return 0;
        }
        if (number >= known.length) {
            int before = known.length;
            known = Arrays.copyOf(known, Math.max(256, number * 2));
            Arrays.fill(known, before, known.length, UNREAD);
        }
        if (known[number] == UNREAD) {
            known[number] = ofName(tag.value(naming));
        }
        return known[number];
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
    private static int ofTag(ElementName name) {
        return name.id() > 0 ? TAGS[name.id()] : name.text().indexOf('-') > 0 ? ofName(name.text()) : 0;
    }

    /** The set of hints in one attribute's value. */
    static int ofName(String name) {
        if (name.isEmpty() || name.startsWith(FRAMEWORK)) {
            return 0;
        }
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return NAMES.read(bounded);
    }

    /** The names of the hints in a set, for messages and tests. */
    static String describe(int set) {
        return Arrays.toString(
                Arrays.stream(Hint.values()).filter(hint -> hint.in(set)).toArray());
    }
}
