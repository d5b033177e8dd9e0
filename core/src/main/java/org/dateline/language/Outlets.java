package org.dateline.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;

/**
 * Tells outlets and agencies from other organisations by what the document says of them: "news website Vantor", "state
 * media agency KNA", "told Vantor in an interview", "Vantor reported", or a name with a word of the trade in it.
 */
final class Outlets {
    static final String BY_NOUN = "outlet by the noun before it";
    static final String BY_NAME = "outlet by a word in its name";
    static final String BY_VERB = "outlet by what it was told or reported";
    static final String BY_OTHERS = "outlet as elsewhere in the document";

    private static final Set<String> NOUNS = Set.of(
            "website",
            "outlet",
            "newspaper",
            "agency",
            "broadcaster",
            "channel",
            "network",
            "magazine",
            "daily",
            "weekly",
            "media",
            "newswire",
            "tabloid",
            "station",
            "site");
    private static final Set<String> NEWS =
            Set.of("news", "media", "press", "run", "state", "television", "tv", "radio");
    private static final Set<String> SURE =
            Set.of("website", "outlet", "newspaper", "broadcaster", "newswire", "tabloid", "daily", "magazine");
    private static final Set<String> NAME_ENDS = Set.of(
            "News",
            "Times",
            "Post",
            "Herald",
            "Tribune",
            "Gazette",
            "Press",
            "Telegraph",
            "Broadcasting",
            "TV",
            "Radio");

    private final List<Sentence> sentences;

    private final Set<String> surnames = new HashSet<>();

    private Outlets(List<Sentence> sentences, List<Place> places) {
        this.sentences = sentences;
        for (Place place : places) {
            if (place.kind() == Name.Kind.PERSON && place.to() - place.from() > 1) {
                surnames.add(
                        sentences.get(place.sentence()).token(place.to() - 1).form());
            }
        }
    }

    static List<Place> mark(List<Sentence> sentences, List<Place> places) {
        Outlets outlets = new Outlets(sentences, places);
        List<Place> marked = new ArrayList<>(places.size());
        Set<String> names = new HashSet<>();
        for (Place place : places) {
            String rule = outlets.rule(place);
            marked.add(rule.isEmpty() ? place : place.as(Name.Kind.OUTLET, rule));
            if (!rule.isEmpty()) {
                names.add(NameConsistency.form(sentences, place));
            }
        }
        marked.replaceAll(place -> place.kind() != Name.Kind.OUTLET
                        && place.kind() != Name.Kind.PLACE
                        && names.contains(NameConsistency.form(sentences, place))
                ? place.as(Name.Kind.OUTLET, BY_OTHERS)
                : place);
        return marked;
    }

    private String rule(Place place) {
        if (place.kind() == Name.Kind.PLACE || place.kind() == Name.Kind.GROUP) {
            return "";
        }
        Sentence sentence = sentences.get(place.sentence());
        if (namedByNoun(sentence, place)) {
            return BY_NOUN;
        }
        boolean several = place.to() - place.from() > 1;
        if (several
                && place.kind() != Name.Kind.PERSON
                && NAME_ENDS.contains(sentence.token(place.to() - 1).form())) {
            return BY_NAME;
        }
        return mayBeOutlet(sentence, place) && actsAsOutlet(sentence, place) ? BY_VERB : "";
    }

    /** An organisation, or one word that the tagger takes for a person and that is the name of none in the document. */
    private boolean mayBeOutlet(Sentence sentence, Place place) {
        String word = sentence.token(place.to() - 1).form();
        return place.kind() == Name.Kind.ORGANISATION
                || (place.kind() == Name.Kind.PERSON
                        && place.to() - place.from() == 1
                        && Lexicon.givenName(word) == ' '
                        && !surnames.contains(word)
                        && wasToldInInterview(sentence, place));
    }

    private static boolean namedByNoun(Sentence sentence, Place place) {
        if (place.from() == 0) {
            return false;
        }
        String noun = sentence.token(place.from() - 1).form();
        String before = place.from() > 1 ? lower(sentence, place.from() - 2) : "";
        return SURE.contains(noun) || (NOUNS.contains(noun) && NEWS.contains(before));
    }

    /** "told Vantor in an interview", and a report whose subject it is: "Vantor reported". */
    private static boolean actsAsOutlet(Sentence sentence, Place place) {
        boolean reported = place.to() < sentence.size()
                && sentence.token(place.to()).lemma().equals("report")
                && sentence.token(place.to()).isVerb();
        return reported || wasToldInInterview(sentence, place);
    }

    private static boolean wasToldInInterview(Sentence sentence, Place place) {
        return place.from() > 0
                && sentence.token(place.from() - 1).lemma().equals("tell")
                && place.to() + 2 < sentence.size()
                && lower(sentence, place.to()).equals("in")
                && lower(sentence, place.to() + 2).equals("interview");
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).form().toLowerCase(Locale.ROOT);
    }
}
