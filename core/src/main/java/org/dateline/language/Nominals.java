package org.dateline.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.language.MentionFinder.Found;
import org.dateline.language.NameFinder.Place;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;

/**
 * Noun phrases that stand for people: "the foreign minister", "a senior official who spoke on condition of anonymity". A
 * phrase with "the" stands for the one person of the document whose role has the same noun and no contrary modifier;
 * "the newspaper" for the one outlet that the document names so far.
 */
final class Nominals {
    static final String UNNAMED = "noun for a person";
    static final String BY_ROLE = "the one person with that role";
    static final String BY_OUTLET = "the one outlet named";

    private static final Set<String> OUTLETS =
            Set.of("outlet", "website", "newspaper", "broadcaster", "magazine", "newswire", "tabloid");
    private static final int LONGEST_COUNTRY = 3;
    private static final Set<String> LINKS = Set.of("of", "to", "for", "at", "from", "in", "with");

    private final List<Sentence> sentences;
    private final Actors actors;
    private final List<Found> names;
    private final Map<Integer, List<Found>> namesOf;
    private final Map<Integer, List<Place>> placesOf;
    private final Map<String, Set<Integer>> holders = new HashMap<>();
    private final Set<Integer> outlets = new HashSet<>();
    private int next;

    /** One object finds what stands in one text, once. */
    Nominals(List<Sentence> sentences, List<Place> places, Actors actors, List<Found> names) {
        this.sentences = sentences;
        this.actors = actors;
        this.names = names;
        this.namesOf = names.stream().collect(Collectors.groupingBy(Found::sentence));
        this.placesOf = places.stream().collect(Collectors.groupingBy(Place::sentence));
        for (Found name : names) {
            if (name.actor() != Actors.UNKNOWN) {
                holders.computeIfAbsent(office(actors.get(name.actor())), noun -> new HashSet<>())
                        .add(name.actor());
            }
        }
    }

    /** Takes time linear in the text and the names. */
    List<Found> find() {
        List<Found> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            boolean[] taken = taken(s);
            for (int i = 0; i < sentence.size(); i++) {
                if (!taken[i] && isHead(sentence, i)) {
                    found.add(nominal(sentence, s, i));
                }
            }
        }
        return found;
    }

    private boolean[] taken(int s) {
        boolean[] taken = new boolean[sentences.get(s).size()];
        namesOf.getOrDefault(s, List.of()).forEach(name -> Arrays.fill(taken, name.from(), name.to(), true));
        placesOf.getOrDefault(s, List.of()).forEach(place -> Arrays.fill(taken, place.from(), place.to(), true));
        return taken;
    }

    private static boolean isHead(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean person = Roles.isRoleNoun(token) || OUTLETS.contains(token.lemma());
        boolean last = i + 1 == sentence.size() || !isInside(sentence.token(i + 1));
        boolean appositive = token.hasRelation("appos");
        return token.isNoun() && (!token.isProperNoun() || isDefinite(sentence, i)) && person && last && !appositive;
    }

    /** "The President": an office with a capital, behind an article and no more than its own words. */
    private static boolean isDefinite(Sentence sentence, int head) {
        int at = head - 1;
        while (at > 0 && sentence.token(at).isNoun()) {
            at--;
        }
        return at >= 0 && sentence.token(at).lemma().equals("the");
    }

    private static boolean isInside(Token token) {
        return token.isNoun() || token.tag().equals("HYPH");
    }

    private Found nominal(Sentence sentence, int s, int head) {
        int from = head;
        while (from > 0 && isBefore(sentence.token(from - 1))) {
            from--;
        }
        int actor = definite(sentence, from) ? meant(sentence, s, from, head) : Actors.UNKNOWN;
        int to = actor == Actors.UNKNOWN ? end(sentence, head) : head + 1;
        String rule = actor == Actors.UNKNOWN ? UNNAMED : actors.get(actor).isPerson() ? BY_ROLE : BY_OUTLET;
        return new Found(s, from, head, to, actor, Mention.Form.NOMINAL, rule);
    }

    private static boolean isBefore(Token token) {
        return switch (token.tag()) {
            case "DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "HYPH", "PRP$", "CD", "VBN", "VBG" ->
                true;
            default -> false;
        };
    }

    private static boolean definite(Sentence sentence, int from) {
        return sentence.token(from).lemma().equals("the");
    }

    /** "to Kim", "who was not allowed to speak": what belongs to the phrase behind its noun. */
    private static int end(Sentence sentence, int head) {
        int at = head + 1;
        if (at < sentence.size() && LINKS.contains(sentence.token(at).form())) {
            int stop = at + 1;
            while (stop < sentence.size() && isBefore(sentence.token(stop))) {
                stop++;
            }
            boolean noun = stop > at + 1 && sentence.token(stop - 1).isNoun();
            return noun && sentence.isWithin(at, head) ? stop : at;
        }
        if (at < sentence.size() && sentence.token(at).form().equals("who")) {
            int stop = at;
            while (stop < sentence.size() && sentence.isWithin(stop, head) && !isMark(sentence.token(stop))) {
                stop++;
            }
            return stop;
        }
        return at;
    }

    private static boolean isMark(Token token) {
        return ",;:—–\"“”()".contains(token.form());
    }

    private int meant(Sentence sentence, int s, int from, int head) {
        Token noun = sentence.token(head);
        if (noun.tag().equals("NNS")) {
            return Actors.UNKNOWN;
        }
        if (OUTLETS.contains(noun.lemma())) {
            return only(outletsBefore(s, from));
        }
        Set<Integer> fitting =
                new HashSet<>(holders.getOrDefault(plain(noun.lemma().toLowerCase(Locale.ROOT)), Set.of()));
        fitting.removeIf(actor -> !agrees(actors.get(actor), sentence, from + 1, head)
                || !agreesBehind(actors.get(actor), sentence, head));
        return only(fitting);
    }

    private static int only(Set<Integer> fitting) {
        return fitting.size() == 1 ? fitting.iterator().next() : Actors.UNKNOWN;
    }

    /** The outlets named before a place in the text; asked for places in order. */
    private Set<Integer> outletsBefore(int s, int from) {
        while (next < names.size() && isBefore(names.get(next), s, from)) {
            int actor = names.get(next++).actor();
            if (actor != Actors.UNKNOWN && actors.get(actor).kind() == Name.Kind.OUTLET) {
                outlets.add(actor);
            }
        }
        return outlets;
    }

    private static boolean isBefore(Found name, int s, int from) {
        return name.sentence() < s || (name.sentence() == s && name.to() <= from);
    }

    /** The noun of the office that a person holds; empty where none is told. */
    private static String office(Actors.Known known) {
        String[] words = known.role().orElse("").toLowerCase(Locale.ROOT).split("[\\s-]+");
        return known.isPerson() ? plain(words[words.length - 1]) : "";
    }

    private static String plain(String noun) {
        return noun.equals("advisor") ? "adviser" : noun;
    }

    /** No modifier of the phrase says otherwise than the role and its body; what isn't known doesn't contradict. */
    private static boolean agrees(Actors.Known known, Sentence sentence, int from, int head) {
        for (int i = from; i < head; i++) {
            Token token = sentence.token(i);
            int country = country(known, sentence, i, head);
            if (country > i) {
                i = country - 1;
            } else if (token.isPunctuation() || token.tag().equals("POS") || !fits(known, token)) {
                return false;
            }
        }
        return true;
    }

    /** Where a name of the country that the role is held in ends ("the Norwegian minister" of Norway); {@code from} if none begins. */
    private static int country(Actors.Known known, Sentence sentence, int from, int head) {
        Optional<String> country = known.organisation().flatMap(Countries::of);
        StringBuilder words = new StringBuilder();
        int end = from;
        for (int i = from; country.isPresent() && i < head && i < from + LONGEST_COUNTRY; i++) {
            words.append(i > from ? " " : "").append(sentence.token(i).form());
            if (Countries.of(words.toString()).equals(country)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "the head of their union" is not the head of the Rivers Authority. */
    private static boolean agreesBehind(Actors.Known known, Sentence sentence, int head) {
        boolean belongs =
                head + 1 < sentence.size() && sentence.token(head + 1).form().equals("of");
        for (int i = head + 2; belongs && i < sentence.size() && isBefore(sentence.token(i)); i++) {
            if (sentence.token(i).isNoun() && !fits(known, sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Actors.Known known, Token token) {
        String role = " " + known.role().orElse("").toLowerCase(Locale.ROOT) + " ";
        String holder = known.organisation().orElse("").toLowerCase(Locale.ROOT);
        String word = token.lemma().toLowerCase(Locale.ROOT);
        boolean body = token.isProperNoun() || Lexicon.isNationality(token.form());
        return role.contains(" " + word + " ") || holder.contains(word) || (body && holder.isEmpty());
    }
}
