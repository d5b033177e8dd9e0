package org.dateline.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.language.NameFinder.Place;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;

/**
 * Finds what stands for someone in a document, and who is meant where that is certain: names, noun phrases for people,
 * and pronouns. What could stand for two stays unresolved.
 */
final class MentionFinder {
    static final String NAME = "name";
    static final String AMBIGUOUS = "name of several";
    static final String CAPITAL = "capital for its government";
    static final String PEOPLE = "people for their government";

    private final String text;
    private final List<Sentence> sentences;
    private final List<Place> places;
    private final Actors actors;
    private final Governments governments;
    private final boolean[] labels;
    private final List<Found> found = new ArrayList<>();

    /** A mention with its place among the tokens. */
    record Found(int sentence, int from, int head, int to, int actor, Mention.Form form, String foundBy) {
        boolean covers(int sentenceIndex, int token) {
            return sentence == sentenceIndex && from <= token && token < to;
        }
    }

    MentionFinder(String text, List<Sentence> sentences, List<Place> places) {
        this.text = text;
        this.sentences = sentences;
        this.places = places;
        List<String> forms = places.stream()
                .map(place -> NameConsistency.form(sentences, place))
                .toList();
        this.labels = Labels.of(sentences, places);
        this.actors = new Actors(places, forms, labels);
        this.governments = new Governments(sentences, places);
        for (int i = 0; i < places.size(); i++) {
            name(places.get(i), forms.get(i));
        }
    }

    private void name(Place place, String form) {
        if (place.kind() == Name.Kind.GROUP) {
            governments.ofPeople(place, form).ifPresent(country -> government(place, country, PEOPLE));
            return;
        }
        Optional<String> governed = governments.atCapital(place, form);
        if (governed.isPresent()) {
            government(place, governed.get(), CAPITAL);
            return;
        }
        if (place.kind() == Name.Kind.OTHER) {
            return;
        }
        Sentence sentence = sentences.get(place.sentence());
        Roles.Role role = place.kind() == Name.Kind.PERSON
                ? Roles.of(sentence, place.from(), place.to(), text)
                : Roles.none(place.from());
        boolean bare = labels[place.sentence()] && place.kind() == Name.Kind.PERSON && form.indexOf(' ') < 0;
        int actor = bare ? Actors.UNKNOWN : actors.of(form, place.kind(), role, sentence.block());
        found.add(new Found(
                place.sentence(),
                role.from(),
                place.from(),
                place.to(),
                actor,
                Mention.Form.NAME,
                actor == Actors.UNKNOWN ? AMBIGUOUS : NAME));
    }

    /** A people is taken with its article. */
    private void government(Place place, String country, String rule) {
        int block = sentences.get(place.sentence()).block();
        int from = rule.equals(PEOPLE) ? place.from() - 1 : place.from();
        int actor = actors.of(country, Name.Kind.PLACE, Roles.none(from), block);
        found.add(new Found(place.sentence(), from, place.from(), place.to(), actor, Mention.Form.NAME, rule));
    }

    /** Returns the mentions in order of their spans. */
    List<Mention> find() {
        found.addAll(new Nominals(sentences, places, actors, told()).find());
        found.sort(Comparator.comparingInt(Found::sentence).thenComparingInt(Found::from));
        found.addAll(new Pronouns(sentences, actors, told()).find());
        return found.stream()
                .map(this::mention)
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    /** What stands in sentences that tell something, and doesn't only say who took a picture. */
    private List<Found> told() {
        return found.stream()
                .filter(at -> !labels[at.sentence()])
                .filter(at -> !Labels.isPictureCredit(sentences.get(at.sentence()), at.from()))
                .toList();
    }

    private Mention mention(Found at) {
        Sentence sentence = sentences.get(at.sentence);
        Span last = sentence.token(at.to - 1).span();
        Span head = at.form == Mention.Form.NAME
                ? sentence.token(at.head).span().cover(last)
                : sentence.token(at.head).span();
        OptionalInt actor = at.actor == Actors.UNKNOWN ? OptionalInt.empty() : OptionalInt.of(at.actor);
        return new Mention(sentence.token(at.from).span().cover(last), head, at.form, actor, at.foundBy);
    }

    /** Returns those whom the document names, in order of first mention. */
    List<Actor> actors() {
        return actors.finished();
    }
}
