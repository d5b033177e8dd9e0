package org.dateline.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of a byline from a line of text: where they end, and whether they have the form of persons' names. */
final class BylineNames {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String PARTICLE = "(?:de|la|van|von|der|den|da|di|del|el|al|bin|ten|zu|dos|v\\.)";
    private static final String NAME = WORD + "(?: (?:" + PARTICLE + " )*" + WORD + "){0,3}";
    private static final Pattern AND = Pattern.compile("\\s*[,/&+]\\s*|\\s+(?:and|und|et|y|e|og|och|And|Und)\\s+");
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:" + AND.pattern() + ")" + NAME + "){0,5}");
    private static final Pattern THREE =
            Pattern.compile("(?:\\p{Lu}[\\p{Ll}\\p{M}'’]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?(?: |$)){3}");
    private static final Pattern NICKNAME = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{1,20}");

    /** Words that are no part of a name though they stand behind it with a capital. */
    private static final Set<String> STOPS = Set.of(
            "on",
            "for",
            "am",
            "vom",
            "the",
            "updated",
            "published",
            "posted",
            "in",
            "at",
            "le",
            "el",
            "lesezeit",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "from",
            "mo",
            "di",
            "mi",
            "do",
            "fr",
            "sa",
            "so",
            "veröffentlicht",
            "special",
            "last",
            "aktualisiert",
            "first");

    private static final Pattern STOPPED =
            Pattern.compile("^ (?:" + String.join("|", STOPS) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** What may follow a byline in its line: nothing, a sign that parts, a figure, a word of time. */
    private static final Pattern BEHIND = Pattern.compile(
            "^\\s*(?:$|[|·•,;(/@–—-]|\\d|(?:on|am|le|el|il|vom|at|in|for|from|posted|published|updated|veröffentlicht|"
                    + "publiziert|lesezeit|publié)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BylineNames() {}

    /**
     * Where the names end that begin at {@code from} in the line; {@code from} if none do or what follows can't stand
     * behind a byline.
     *
     * @param nickname whether one word will do for a name
     */
    static int end(String line, int from, boolean nickname) {
        Matcher names = NAMES.matcher(line).region(from, beforeDate(line, from));
        int end = names.lookingAt() ? withoutStops(line, from, names.end()) : from;
        if (Shapes.wordCount(line.substring(from, end)) < 2) {
            Matcher word = NICKNAME.matcher(line).region(from, line.length());
            end = nickname && word.lookingAt() && !shouts(word.group()) ? word.end() : from;
        }
        String behind = line.substring(end);
        return STOPPED.matcher(behind).find() || BEHIND.matcher(behind).find() ? end : from;
    }

    /** Where the first date of the line begins that stands behind {@code from}, or the line's end. */
    private static int beforeDate(String line, int from) {
        return DateTexts.all(line, DateStyle.UNKNOWN).stream()
                .mapToInt(DateTexts.Hit::start)
                .filter(start -> start > from)
                .findFirst()
                .orElse(line.length());
    }

    /** Whether a word stands in capitals and is no agency: a label. */
    private static boolean shouts(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !CreditNames.isListed(word);
    }

    /** Where the names end when the words behind the last one are left out that begin what follows: "On", "For The". */
    private static int withoutStops(String line, int from, int to) {
        int word = from;
        while (word < to) {
            int space = line.indexOf(' ', word);
            int end = space < 0 || space > to ? to : space;
            if (word > from && STOPS.contains(line.substring(word, end).toLowerCase(Locale.ROOT))) {
                return from + line.substring(from, word).stripTrailing().length();
            }
            word = end + 1;
        }
        return to;
    }

    /** Whether each of the names has the form of a person's. */
    static boolean arePersons(String names) {
        return AND.splitAsStream(names).allMatch(CreditNames::isPerson);
    }

    /** Whether each of the names has the form of a person's, or is three words with capitals. */
    static boolean mayBePersons(String names) {
        return AND.splitAsStream(names)
                .allMatch(name -> CreditNames.isPerson(name)
                        || (THREE.matcher(name).matches() && !CreditNames.isOrganisation(name)));
    }
}
