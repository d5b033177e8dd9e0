package org.dateline.language;

/** What a word within a proper name tells of whose name it is, by lists written for Dateline. Stateless and thread-safe. */
public final class NameWords {
    private NameWords() {}

    /** Whether a word begins or ends the names of bodies, or is one's: "Ministry", "Council", "NATO". Case counts. */
    public static boolean isOfBody(String word) {
        return Lexicon.ORGANISATION_WORDS.contains(word);
    }

    /** Whether a word begins or ends the names of events, laws and works: "Summit", "Treaty". Case counts. */
    public static boolean isOfOccasion(String word) {
        return Lexicon.OCCASION_WORDS.contains(word);
    }

    /** The sex that a person's given name tells: m, f, or x where it doesn't. */
    public static char sexOf(String name) {
        char known = Lexicon.givenName(name.substring(0, Math.max(name.indexOf(' '), 0)));
        return known == ' ' ? 'x' : known;
    }

    /** Whether a word stands before a person's name and is no part of it: "Mr", "Senator". Case counts. */
    public static boolean isTitle(String word) {
        return Lexicon.TITLES.contains(word);
    }
}
