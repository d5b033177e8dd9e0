package org.dateline.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.Span;

/**
 * Tells from its form whether a name is one that a text is credited to: an agency's or an outlet's, whether or not
 * anybody has heard of it, and not a person's, a place's or a label's. The list of {@link Agencies} supports it.
 */
final class CreditNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words that a news agency has in its name, in many languages. */
    private static final Pattern AGENCY_WORD = Pattern.compile(
            "\\b(?:news ?agency|news ?service|wire ?service|news ?wire|wire|agency|press association|press agency|"
                    + "press trust|press service|agence|agencia|agència|agência|agenzia|agentur|\\p{L}*nachrichtenagentur|"
                    + "\\p{L}+-agentur|pressedienst|nachrichtendienst|agentschap|persbureau|agencja|agentura|tiskov\\p{L}+|"
                    + "nyhetsbyrå|byrå|nyhedsbureau|bureau|uutistoimisto|tietotoimisto|ajansı?|агентство|агенция|агенція|prensa|"
                    + "france-presse|telegraph agency|telegram agency)\\b|通信社?$|통신$|新闻社$|新聞社$|通讯社$",
            FLAGS);
    /** A single word that says what it is by its end: a press, a wire. */
    private static final Pattern COMPOUND =
            Pattern.compile("\\p{Lu}[\\p{L}]+-?(?:press|presse|wire|news|пресс|прес)", FLAGS);

    /** Words of outlets' names; they say much beside "by", and little alone: "Latest News". */
    private static final Pattern OUTLET_WORD = Pattern.compile(
            "\\b(?:news|press|presse|media|today|times|post|tribune|herald|gazette|journal|telegraph|radio|tv|"
                    + "nachrichten|zeitung|noticias|notícias|notizie|nieuws|nyheter|haber)\\b",
            FLAGS);

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&]{1,5}");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:The|the|La|Die|Der|Das) )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:[ /](?:(?:of|de|da|do|di|der|van|für|and|&) )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,4}");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Dr|Prof|Mr|Ms|Mrs|Sir)\\.? )?(?:\\p{Lu}\\.? ?|\\p{Lu}[\\p{Ll}'’-]+ )(?:\\p{Lu}\\.? |(?:de|van|von|der|da|di|el|al|bin) )*\\p{Lu}[\\p{L}'’-]+");

    /** Capitals and brackets that label something else. */
    private static final Set<String> LABELS = Set.of(
            "map",
            "photo",
            "photos",
            "video",
            "opinion",
            "analysis",
            "commentary",
            "update",
            "live",
            "graphic",
            "chart",
            "karte",
            "foto",
            "bild",
            "kommentar",
            "analyse",
            "carte",
            "vidéo",
            "mapa",
            "end",
            "ende",
            "fin",
            "fim",
            "fine",
            "pdf",
            "faq",
            "more",
            "next",
            "prev",
            "back",
            "home",
            "menu",
            "news",
            "tags",
            "tag",
            "edit",
            "help",
            "send",
            "like",
            "copy",
            "share",
            "top",
            "ad",
            "ads",
            "rss",
            "print",
            "mail",
            "close",
            "open",
            "login",
            "search",
            "info",
            "url",
            "ok",
            "no",
            "yes",
            "new",
            "us",
            "eu",
            "un",
            "uk",
            "usa",
            "who",
            "nato",
            "via",
            "und",
            "and",
            "the",
            "mehr",
            "email",
            "e-mail",
            "word",
            "wordpress",
            "press",
            "wire",
            "author",
            "authors",
            "staff",
            "editor");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.? .*");
    private static final Pattern BEFORE_SLASH = Pattern.compile("(\\p{Ll}{1,4})/");
    private static final Pattern BEHIND_SLASH = Pattern.compile("/(\\p{Ll}{1,4})$");

    private CreditNames() {}

    /** Whether the name is a known agency's or has an agency's form. */
    static boolean isAgency(String name) {
        String bare = bare(name);
        return !isLabel(bare)
                && (isListed(bare)
                        || COMPOUND.matcher(bare).matches()
                        || (NAME.matcher(name.strip()).matches()
                                && AGENCY_WORD.matcher(bare).find()));
    }

    /** Whether each part of the name ("dpa/afp", "KNA/rb") but initials is a listed agency's, and one is. */
    static boolean isListed(String name) {
        boolean any = false;
        for (String part : name.split("/")) {
            any |= Agencies.isAgency(part) && !WORDS.contains(part.strip());
        }
        return any;
    }

    /** Initials that are a word unless all stand in capitals. */
    private static final Set<String> WORDS = Set.of(
            "map", "app", "tap", "sta", "spa", "pa", "pap", "nan", "ina", "sana", "wam", "ani", "ats", "sid", "epd",
            "cp", "aa", "Map", "App", "Tap", "Spa", "Nan", "Ina", "Pap", "Ani", "Sid", "Petra", "petra", "elta", "Efe",
            "agi", "Agi", "hina");

    /**
     * Which part of a name signs: without an editor's initials ("dpa" of "dpa/ms"), and without the person before an
     * agency that no comma parts off.
     */
    static Span signer(String name) {
        Matcher initials = BEFORE_SLASH.matcher(name);
        int start = initials.lookingAt() && !isListed(initials.group(1)) ? initials.end() : 0;
        initials = BEHIND_SLASH.matcher(name);
        int end = initials.find() && !isListed(initials.group(1)) ? initials.start() : name.length();
        for (int space = name.indexOf(' ', start); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (isListed(name.substring(space + 1, end)) && isPerson(name.substring(start, space))) {
                return Span.of(space + 1, end);
            }
        }
        return Span.of(start, end);
    }

    /** Whether the name is initials in capitals. */
    static boolean isAcronym(String name) {
        return ACRONYM.matcher(name).matches() && !isLabel(name);
    }

    /** Whether it is an agency's or an outlet's name by a word in it. */
    static boolean isOrganisation(String name) {
        return isAgency(name)
                || (NAME.matcher(name.strip()).matches()
                        && Shapes.wordCount(name) > 1
                        && !INITIAL.matcher(name).matches()
                        && OUTLET_WORD.matcher(name).find());
    }

    /** Whether it is a name at all: a few words, each with a capital. */
    static boolean isName(String name) {
        return NAME.matcher(name.strip()).matches() && !isLabel(bare(name));
    }

    /** Whether a first name or initials stand before a last one. */
    static boolean isPerson(String name) {
        return PERSON.matcher(name.strip()).matches() && !isOrganisation(name);
    }

    private static boolean isLabel(String name) {
        return LABELS.contains(Folding.of(name));
    }

    private static String bare(String name) {
        String stripped = name.strip();
        return stripped.startsWith("The ") || stripped.startsWith("the ") ? stripped.substring(4) : stripped;
    }
}
