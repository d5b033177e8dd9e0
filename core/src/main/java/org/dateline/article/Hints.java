package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.html.AttributeName;
import org.dateline.html.StartTag;

/** Reads the {@link Hint}s of elements, once for each distinct name. Used for one page; not thread-safe. */
final class Hints {
    /** Longer names are machine-made and say nothing; reading them would let a page cost what it likes. */
    private static final int LONGEST_NAME = 300;

    private static final Map<String, Integer> BY_TOKEN = byToken();
    private static final Part[][] BY_FIRST = byFirst();
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

    private record Part(String words, int bit) {}

    private final Map<String, Integer> known = new HashMap<>();

    private static Map<String, Integer> byToken() {
        Map<String, Integer> map = new HashMap<>();
        for (Hint hint : Hint.values()) {
            for (String token : hint.tokens()) {
                map.merge(token, hint.bit(), (a, b) -> a | b);
            }
        }
        return Map.copyOf(map);
    }

    /** The parts by their first character, all of which are ASCII: a name is read once, not once for each part. */
    private static Part[][] byFirst() {
        List<List<Part>> parts = new ArrayList<>();
        for (int c = 0; c < 128; c++) {
            parts.add(new ArrayList<>());
        }
        for (Hint hint : Hint.values()) {
            for (String words : hint.parts()) {
                parts.get(words.charAt(0)).add(new Part(words, hint.bit()));
            }
        }
        return parts.stream().map(at -> at.toArray(Part[]::new)).toArray(Part[][]::new);
    }

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

    private static int ofTag(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Hint.NAVIGATION.bit();
            case "footer" -> Hint.FOOTER.bit();
            case "header" -> Hint.HEADER.bit();
            case "aside" -> Hint.SIDEBAR.bit();
            case "figcaption", "caption" -> Hint.CAPTION.bit();
            case "figure" -> Hint.MEDIA.bit();
            case "form", "fieldset" -> Hint.FORM.bit();
            case "article" -> Hint.ARTICLE.bit();
            case "main" -> Hint.CONTENT.bit();
            case "address" -> Hint.AUTHOR.bit();
            case "dialog" -> Hint.DIALOG.bit();
            default -> 0;
        };
    }

    /** The set of hints in one attribute's value. */
    int ofName(String name) {
        if (name.isEmpty()) {
            return 0;
        }
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return known.computeIfAbsent(bounded, Hints::read);
    }

    private static int read(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int[] set = {ofParts(lower)};
        eachToken(name, token -> set[0] |= BY_TOKEN.getOrDefault(token, 0));
        return set[0];
    }

    private static int ofParts(String lower) {
        int set = 0;
        for (int i = 0; i < lower.length(); i++) {
            char first = lower.charAt(i);
            if (first < 128) {
                for (Part part : BY_FIRST[first]) {
                    set |= lower.startsWith(part.words(), i) ? part.bit() : 0;
                }
            }
        }
        return set;
    }

    /** Cuts a name at everything but letters, and where a capital follows a small letter. */
    private static void eachToken(String name, java.util.function.Consumer<String> taker) {
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && start >= 0
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                taker.accept(name.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
            if (letter && start < 0) {
                start = i;
            }
        }
    }

    /** The names of the hints in a set, for messages and tests. */
    static String describe(int set) {
        return Arrays.toString(
                Arrays.stream(Hint.values()).filter(hint -> hint.in(set)).toArray());
    }
}
