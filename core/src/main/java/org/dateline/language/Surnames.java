package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;

/**
 * Finds the bare surnames that the tagger overlooked: a proper noun that is the surname of someone whom the document names
 * in full, that stands in no name and beside no other proper noun ("Vell Street", "Port Vell") but a title.
 */
final class Surnames {
    static final String RULE = "surname of someone named in full";

    private Surnames() {}

    /** Returns the names with the overlooked ones among them, in order. */
    static List<Place> complete(List<Sentence> sentences, List<Place> places) {
        Set<String> surnames = new HashSet<>();
        boolean[][] taken = new boolean[sentences.size()][];
        for (int s = 0; s < taken.length; s++) {
            taken[s] = new boolean[sentences.get(s).size() + 1];
        }
        for (Place place : places) {
            Arrays.fill(taken[place.sentence()], place.from(), place.to(), true);
            if (place.kind() == Name.Kind.PERSON && place.to() - place.from() > 1) {
                surnames.add(
                        sentences.get(place.sentence()).token(place.to() - 1).form());
            }
        }
        surnames.removeAll(Lexicon.PLACES);
        List<Place> all = new ArrayList<>(places);
        for (int s = 0; s < taken.length; s++) {
            overlooked(sentences.get(s), s, taken[s], surnames, all);
        }
        all.sort(Comparator.comparingInt(Place::sentence).thenComparingInt(Place::from));
        return all;
    }

    private static void overlooked(
            Sentence sentence, int index, boolean[] taken, Set<String> surnames, List<Place> out) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean alone = (i + 1 == sentence.size() || !sentence.token(i + 1).isProperNoun())
                    && !followsPartOfName(sentence, taken, i);
            if (!taken[i]
                    && alone
                    && sentence.token(i).isProperNoun()
                    && surnames.contains(sentence.token(i).form())) {
                out.add(new Place(index, i, i + 1, Name.Kind.PERSON, RULE));
            }
        }
    }

    /** "Port Vell" is no mention of Daniel Vell; "Mr. Vell" is, and "on Friday Vell left". */
    private static boolean followsPartOfName(Sentence sentence, boolean[] taken, int i) {
        return i > 0
                && !taken[i - 1]
                && sentence.token(i - 1).isProperNoun()
                && !Lexicon.TITLES.contains(sentence.token(i - 1).form())
                && !NameFinder.DAYS_AND_MONTHS.contains(sentence.token(i - 1).form());
    }
}
