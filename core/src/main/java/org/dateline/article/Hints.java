package org.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the {@link Hint}s of elements, once for each distinct name. Used for one page; not thread-safe. */
final class Hints {
    /** Longer names are machine-made and say nothing; reading them would let a page cost what it likes. */
    private static final int LONGEST_NAME = 300;

    private static final Map<String, Integer> BY_TOKEN = byToken();
    private static final Part[][] BY_FIRST = byFirst();
    private static final Set<String> NAMING =
            Set.of("class", "id", "role", "itemprop", "data-component", "data-testid", "data-type", "rel");

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
    int of(Element element) {
        int set = ofTag(element.normalName());
        if (element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (NAMING.contains(attribute.getKey())) {
                    set |= ofName(attribute.getValue());
                } else if (hides(attribute)) {
                    set |= Hint.HIDDEN.bit();
                }
            }
        }
        return set;
    }

    private static boolean hides(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "hidden" -> true;
            case "aria-hidden" -> attribute.getValue().equals("true");
            case "style" -> {
                String style = attribute.getValue();
                yield style.contains("display:none") || style.contains("display: none");
            }
            default -> false;
        };
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
