package org.dateline.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Stems;

/**
 * The counted things of a sentence: "four people were killed" has {@code peopl} = {@code 4}. A number counts the word
 * behind it, with one adjective at most between; years and days of a month count nothing.
 */
final class Quantities {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final String NUMBER =
            "\\p{N}{1,3}(?:,\\p{N}{3})+(?:\\.\\p{N}+)?|\\p{N}+(?:\\.\\p{N}+)?|" + String.join("|", UNITS);

    /** "four people", "2 million tonnes", and "two of the six gates", which counts two. */
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,])(?<number>" + NUMBER + ")(?: of (?:the |its |their |those )?(?:" + NUMBER
                    + "))?(?:[ \\u00A0](?<scale>million|billion|trillion))?[ \\u00A0-](?<thing>\\p{L}{3,})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Set<String> NOT_COUNTED = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "the",
            "and",
            "but",
            "for",
            "with",
            "that",
            "this",
            "after",
            "before",
            "since",
            "when",
            "who",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "not");

    private Quantities() {}

    /** The value of each counted thing, by its stem; a thing that is counted twice with two values is left out. */
    static Map<String, String> in(String sentence) {
        Map<String, String> values = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        Matcher matcher = QUANTITY.matcher(sentence);
        while (matcher.find()) {
            String thing = matcher.group("thing");
            if (!NOT_COUNTED.contains(thing.toLowerCase(Locale.ROOT))) {
                String stem = Stems.of(thing).getFirst();
                String before = values.put(stem, value(matcher));
                if (before != null && !before.equals(value(matcher))) {
                    ambiguous.add(stem);
                }
            }
        }
        values.keySet().removeAll(ambiguous);
        return values;
    }

    private static String value(Matcher matcher) {
        String number = matcher.group("number").toLowerCase(Locale.ROOT).replace(",", "");
        int word = UNITS.indexOf(number);
        String scale = Optional.ofNullable(matcher.group("scale"))
                .map(text -> " " + text)
                .orElse("");
        return (word < 0 ? number : Integer.toString(word)) + scale;
    }
}
