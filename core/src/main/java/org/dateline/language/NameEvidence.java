package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Makes persons of names with an office before or behind them, and finds those that the tagger overlooked. */
final class NameEvidence {
    static final String OFFICE_BEFORE = "an office before the name";
    static final String OFFICE_BEHIND = "an office behind the name";

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
}
