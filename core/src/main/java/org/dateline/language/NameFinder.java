package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.dateline.syntax.model.EnglishModels;

/**
 * Finds the proper names of a document: a trained tagger proposes them sentence by sentence, then what the whole document
 * shows decides their kinds, so that one name has one kind. Immutable; one instance serves any number of threads.
 */
public final class NameFinder {
    static final String MODEL = "names.model";

    /** Proper nouns that end no name when another begins behind them. */
    static final Set<String> DAYS_AND_MONTHS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final NameTagger tagger;
    private final List<String> labels;

    private NameFinder(NameTagger tagger) {
        this.tagger = tagger;
        this.labels = tagger.labels().names();
    }

    /** Returns the finder for English, whose model is loaded once, at the first call. */
    public static NameFinder english() {
        return Holder.ENGLISH;
    }

    private static final class Holder {
        private static final NameFinder ENGLISH =
                new NameFinder(EnglishModels.open("/org/dateline/language/" + MODEL, NameTagger::read));
    }

    /** A name in its sentence: the tokens from {@code from} up to but not including {@code to}. */
    record Place(int sentence, int from, int to, Name.Kind kind, String foundBy) {
        Place as(Name.Kind other, String rule) {
            return new Place(sentence, from, to, other, rule);
        }

        boolean covers(int token) {
            return from <= token && token < to;
        }
    }

    /** Returns the names of one document, in order, not overlapping. */
    public List<Name> find(List<Sentence> sentences) {
        return places(sentences).stream()
                .map(place -> new Name(span(sentences, place), place.kind, place.foundBy))
                .toList();
    }

    /** The names with the tokens that they stand on. */
    List<Place> places(List<Sentence> sentences) {
        List<int[]> found = tag(sentences);
        List<Place> proposed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            propose(sentences.get(i), i, found.get(i), proposed);
        }
        NameEvidence evidence = new NameEvidence(sentences);
        List<Place> consistent =
                new FalsePersons(sentences).corrected(NameConsistency.apply(sentences, evidence.persons(proposed)));
        return Outlets.mark(sentences, Surnames.complete(sentences, consistent));
    }

    static Span span(List<Sentence> sentences, Place place) {
        Sentence sentence = sentences.get(place.sentence);
        return sentence.token(place.from)
                .span()
                .cover(sentence.token(place.to - 1).span());
    }

    private List<int[]> tag(List<Sentence> sentences) {
        List<List<String>> forms = new ArrayList<>(sentences.size());
        List<List<String>> tags = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            forms.add(sentence.tokens().stream().map(Token::form).toList());
            tags.add(sentence.tokens().stream().map(Token::tag).toList());
        }
        return tagger.tag(NameInput.document(forms, tags));
    }

    private void propose(Sentence sentence, int index, int[] found, List<Place> out) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        int done = 0;
        for (int i = 0; i < found.length; i++) {
            int end = NameLabels.end(labels, found, i);
            if (end <= i || end <= done) {
                continue;
            }
            Name.Kind kind = Name.Kind.valueOf(labels.get(found[i]).substring(2));
            if (kind == Name.Kind.PERSON) {
                end = behindHyphen(sentence, found, end);
            }
            done = end;
            int from = kind == Name.Kind.PERSON ? behindTitles(forms, i, end) : behindArticle(forms, i, end);
            if (from < end) {
                out.add(new Place(index, from, end, kind, MODEL));
            }
        }
    }

    /** The end of "Orla Venn-Dale", whose halves the tagger may take for two persons. */
    private int behindHyphen(Sentence sentence, int[] found, int end) {
        boolean hyphen = end + 1 < sentence.size()
                && sentence.token(end).form().equals("-")
                && sentence.token(end).span().start()
                        == sentence.token(end - 1).span().end()
                && sentence.token(end).span().end()
                        == sentence.token(end + 1).span().start();
        return hyphen && labels.get(found[end + 1]).endsWith("-PERSON")
                ? Math.max(end + 2, NameLabels.end(labels, found, end + 1))
                : end;
    }

    private static int behindArticle(List<String> forms, int from, int end) {
        return end - from > 1 && forms.get(from).equalsIgnoreCase("the") ? from + 1 : from;
    }

    private static int behindTitles(List<String> forms, int from, int end) {
        for (int at = end - 1; at > from; at--) {
            if (Lexicon.TITLES.contains(forms.get(at - 1)) || DAYS_AND_MONTHS.contains(forms.get(at - 1))) {
                return at;
            }
        }
        return from;
    }
}
