package org.dateline.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/** Gives every name of a document the kind that most of its mentions have; a surname goes with its full name. */
final class NameConsistency {
    static final String RULE = "one name, one kind";

    private static final Set<String> COMPASS =
            Set.of("North", "South", "East", "West", "Northern", "Southern", "Central");

    private final List<Sentence> sentences;
    private final Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    private final Map<String, Integer> surnames = new HashMap<>();

    private NameConsistency(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    static List<Place> apply(List<Sentence> sentences, List<Place> places) {
        NameConsistency consistency = new NameConsistency(sentences);
        places.forEach(consistency::count);
        List<Place> changed = new ArrayList<>(places.size());
        for (Place place : places) {
            Name.Kind kind = consistency.kindOf(place);
            changed.add(kind == place.kind() ? place : place.as(kind, RULE));
        }
        return changed;
    }

    /** The name with one space wherever its tokens stand apart: "Ada Lind-Berg", whatever broke the line. */
    static String form(List<Sentence> sentences, Place place) {
        StringBuilder form = new StringBuilder();
        int end = -1;
        for (Token token : sentences.get(place.sentence()).tokens().subList(place.from(), place.to())) {
            form.append(end >= 0 && token.span().start() > end ? " " : "").append(token.form());
            end = token.span().end();
        }
        return form.toString();
    }

    private void count(Place place) {
        String form = form(sentences, place);
        votes.computeIfAbsent(form, name -> new EnumMap<>(Name.Kind.class)).merge(place.kind(), 1, Integer::sum);
        int space = form.lastIndexOf(' ');
        if (place.kind() == Name.Kind.PERSON && space > 0) {
            surnames.merge(form.substring(space + 1), 1, Integer::sum);
        }
    }

    private Name.Kind kindOf(Place place) {
        String form = form(sentences, place);
        if (isGroup(form)) {
            return Name.Kind.GROUP;
        }
        if (form.indexOf(' ') < 0) {
            if (isSurname(form) && !Lexicon.PLACES.contains(form)) {
                return Name.Kind.PERSON;
            }
        }
        if (Lexicon.PLACES.contains(form) && place.kind() != Name.Kind.PERSON) {
            return Name.Kind.PLACE;
        }
        return mostFrequent(votes.getOrDefault(form, Map.of()), place.kind());
    }

    /** The last word of a person's full name, unless it stands alone as another kind of name more often than not. */
    private boolean isSurname(String form) {
        Map<Name.Kind, Integer> alone = votes.getOrDefault(form, Map.of());
        int person = alone.getOrDefault(Name.Kind.PERSON, 0);
        int all = alone.values().stream().mapToInt(Integer::intValue).sum();
        return surnames.containsKey(form) && 2 * (person + surnames.getOrDefault(form, 0)) > all;
    }

    /** "Norwegian", and with a quarter of the compass before it "North Norwegian". */
    private static boolean isGroup(String form) {
        int space = form.indexOf(' ');
        return Lexicon.isNationality(form)
                || (space > 0
                        && COMPASS.contains(form.substring(0, space))
                        && Lexicon.isNationality(form.substring(space + 1)));
    }

    private static Name.Kind mostFrequent(Map<Name.Kind, Integer> counts, Name.Kind own) {
        Name.Kind best = own;
        for (Name.Kind kind : Name.Kind.values()) {
            if (counts.getOrDefault(kind, 0) > counts.getOrDefault(best, 0)) {
                best = kind;
            }
        }
        return best;
    }
}
