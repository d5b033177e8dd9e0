package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Corrects the kinds of names by what stands beside them. An office before or behind a name makes a person of it; a
 * vessel before it, a clause with "which" behind it, or an adjective made of it shows that it is none.
 */
final class NameEvidence {
    static final String OFFICE_BEFORE = "an office before the name";
    static final String OFFICE_BEHIND = "an office behind the name";
    static final String NO_PERSON = "a name that the text shows to be no person's";

    private static final Set<String> VESSELS = Set.of(
            "barge",
            "boat",
            "carrier",
            "cutter",
            "destroyer",
            "ferry",
            "freighter",
            "frigate",
            "liner",
            "ship",
            "steamer",
            "submarine",
            "tanker",
            "trawler",
            "tug",
            "vessel",
            "warship",
            "yacht");
    /** What a country or town has and a person hasn't. */
    private static final Set<String> OF_PLACES = Set.of(
            "ambassador",
            "army",
            "border",
            "capital",
            "coast",
            "embassy",
            "navy",
            "parliament",
            "population",
            "suburb");

    /** What stands before a country or town and seldom before a person. */
    private static final Set<String> BEFORE_PLACES = Set.of("in", "In", "into", "across", "throughout");

    private static final int LONGEST = 8;

    private final List<Sentence> sentences;

    NameEvidence(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Names with an office beside them, made persons; those that the tagger overlooked are added. */
    List<Place> persons(List<Place> places) {
        List<Place> all = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < sentences.size(); s++) {
            boolean[] taken = new boolean[sentences.get(s).size()];
            List<Place> here = new ArrayList<>();
            for (; next < places.size() && places.get(next).sentence() == s; next++) {
                Place place = fromOffice(corrected(places.get(next)), taken);
                here.add(place);
                Arrays.fill(taken, Math.min(place.from(), places.get(next).from()), place.to(), true);
            }
            here.addAll(overlooked(s, taken));
            here.sort(Comparator.comparingInt(Place::from));
            all.addAll(here);
        }
        return all;
    }

    /** "Water Minister Orla Venn", of which the tagger took the surname alone. */
    private Place fromOffice(Place place, boolean[] taken) {
        if (place.kind() != Name.Kind.PERSON || place.to() - place.from() > 1) {
            return place;
        }
        Sentence sentence = sentences.get(place.sentence());
        int start = place.from();
        while (start > 0
                && !taken[start - 1]
                && isNameWord(sentence.token(start - 1))
                && !isOffice(sentence.token(start - 1))) {
            start--;
        }
        boolean office = start > 0 && !taken[start - 1] && isOffice(sentence.token(start - 1));
        return office && isFullName(sentence, start, place.to())
                ? new Place(place.sentence(), start, place.to(), Name.Kind.PERSON, OFFICE_BEFORE)
                : place;
    }

    private Place corrected(Place place) {
        if (place.kind() != Name.Kind.OTHER && place.kind() != Name.Kind.ORGANISATION) {
            return place;
        }
        Sentence sentence = sentences.get(place.sentence());
        for (int i = place.to() - 3; i >= place.from(); i--) {
            if (isOffice(sentence.token(i)) && isFullName(sentence, i + 1, place.to())) {
                return new Place(place.sentence(), i + 1, place.to(), Name.Kind.PERSON, OFFICE_BEFORE);
            }
        }
        boolean person = place.kind() == Name.Kind.OTHER
                && isFullName(sentence, place.from(), place.to())
                && officeFollows(sentence, place.to());
        return person ? place.as(Name.Kind.PERSON, OFFICE_BEHIND) : place;
    }

    /** "Chief executive Orla Venn said": two or three capitalised words behind an office. */
    private List<Place> overlooked(int s, boolean[] taken) {
        Sentence sentence = sentences.get(s);
        List<Place> found = new ArrayList<>();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (taken[i] || !isOffice(sentence.token(i))) {
                continue;
            }
            int end = i + 1;
            while (end < sentence.size() && !taken[end] && isNameWord(sentence.token(end))) {
                end++;
            }
            boolean bounded = end == sentence.size()
                    || (!taken[end] && !sentence.token(end).isNoun());
            if (bounded && isFullName(sentence, i + 1, end)) {
                found.add(new Place(s, i + 1, end, Name.Kind.PERSON, OFFICE_BEFORE));
            }
        }
        return found;
    }

    private static boolean isOffice(Token token) {
        return token.isNoun() && (Roles.isRoleNoun(token) || Lexicon.TITLES.contains(token.form()));
    }

    private static boolean isNameWord(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isFullName(Sentence sentence, int from, int to) {
        if (to - from < 2 || to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (!isNameWord(token)
                    || isOffice(token)
                    || Lexicon.PLACES.contains(token.form())
                    || Lexicon.isNationality(token.form())
                    || Lexicon.ORGANISATION_WORDS.contains(token.form())
                    || Lexicon.OUTLET_WORDS.contains(token.form())) {
                return false;
            }
        }
        return true;
    }

    /** ", Norway's foreign minister," */
    private static boolean officeFollows(Sentence sentence, int comma) {
        if (comma >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return false;
        }
        int end = comma + 1;
        while (end < sentence.size() && end - comma <= LONGEST && isPhraseWord(sentence.token(end))) {
            end++;
        }
        return end < sentence.size()
                && sentence.token(end).form().equals(",")
                && !sentence.token(end - 1).isProperNoun()
                && Roles.isRoleNoun(sentence.token(end - 1));
    }

    private static boolean isPhraseWord(Token token) {
        return token.isNoun()
                || switch (token.tag()) {
                    case "DT", "JJ", "POS", "PRP$", "HYPH" -> true;
                    default -> false;
                };
    }

    /** Persons that the text shows to be none: a vessel's name is another thing's, a country's is a place's. */
    List<Place> withoutFalsePersons(List<Place> places) {
        Set<String> things = new HashSet<>();
        Set<String> countries = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Set<String> adjectives = adjectives();
        for (Place place : places) {
            String form = NameConsistency.form(sentences, place);
            if (place.kind() != Name.Kind.PERSON) {
                continue;
            }
            if (place.to() - place.from() > 1) {
                persons.addAll(List.of(form.split(" ")));
            } else if (vesselPrecedes(place)) {
                things.add(form);
            } else if (isPlaceLike(place) || hasAdjective(form, adjectives)) {
                countries.add(form);
            }
        }
        return places.stream()
                .map(place -> {
                    String form = NameConsistency.form(sentences, place);
                    if (place.kind() != Name.Kind.PERSON || persons.contains(form)) {
                        return place;
                    }
                    return things.contains(form)
                            ? place.as(Name.Kind.OTHER, NO_PERSON)
                            : countries.contains(form) ? place.as(Name.Kind.PLACE, NO_PERSON) : place;
                })
                .toList();
    }

    /** Capitalised words in "-n" that stand before a noun, as "Norwegian" does in "the Norwegian minister". */
    private Set<String> adjectives() {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i + 1 < sentence.size(); i++) {
                String form = sentence.token(i).form();
                Token next = sentence.token(i + 1);
                if (form.endsWith("n")
                        && Character.isUpperCase(form.charAt(0))
                        && next.isNoun()
                        && !next.isProperNoun()) {
                    found.add(form);
                }
            }
        }
        return found;
    }

    private static boolean hasAdjective(String name, Set<String> adjectives) {
        return name.endsWith("a") && name.length() > 4 && adjectives.contains(name + "n");
    }

    private boolean vesselPrecedes(Place place) {
        return place.from() > 0
                && VESSELS.contains(sentences
                        .get(place.sentence())
                        .token(place.from() - 1)
                        .form()
                        .toLowerCase(Locale.ROOT));
    }

    private boolean isPlaceLike(Place place) {
        Sentence sentence = sentences.get(place.sentence());
        int behind = place.to();
        boolean owner = behind < sentence.size() && sentence.token(behind).tag().equals("POS");
        if (place.from() > 0
                && !owner
                && BEFORE_PLACES.contains(sentence.token(place.from() - 1).form())) {
            return true;
        }
        if (behind + 1 >= sentence.size()) {
            return false;
        }
        String form = sentence.token(behind).form();
        String next = sentence.token(behind + 1).form();
        return (form.equals(",") && next.equals("which"))
                || (sentence.token(behind).tag().equals("POS") && OF_PLACES.contains(next));
    }
}
