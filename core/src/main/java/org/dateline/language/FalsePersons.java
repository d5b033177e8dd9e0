package org.dateline.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Names that the tagger took for persons' and that the text shows to be none: a vessel before one, a clause with "which"
 * behind it, what countries have, or an adjective made of it tell.
 */
final class FalsePersons {
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

    private final List<Sentence> sentences;

    FalsePersons(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /** Persons that the text shows to be none: a vessel's name is another thing's, a country's is a place's. */
    List<Place> corrected(List<Place> places) {
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
