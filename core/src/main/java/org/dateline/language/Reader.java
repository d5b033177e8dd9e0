package org.dateline.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Stated;
import org.dateline.language.NameFinder.Place;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.syntax.Token;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;

/**
 * Reads an article: its sentences with their trees, its names, who is meant by what, and its expressions of time. Immutable; one instance serves
 * any number of threads. Linear in the article but for the mentions, whose number a sentence's length bounds.
 */
public final class Reader {
    /** The commonest words of English that are words of no other language of the press. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "on", "by", "said", "has", "it", "from");

    /** The least share of those words among all words in a text that is taken for English. */
    private static final double ENGLISH_SHARE = 0.12;

    private final TimeTagger times = new TimeTagger();

    private Reader() {}

    /** Returns a reader of English; articles in other languages it reads on the surface. */
    public static Reader english() {
        return new Reader();
    }

    /** Reads an article's body. The headline is not read. */
    public Reading read(Article article) {
        List<Span> blocks = article.body().stream().map(Paragraph::span).toList();
        List<Sentence> sentences = SyntaxReader.english().read(article.text(), blocks);
        if (!isEnglish(article, sentences)) {
            return new Reading(
                    article, Reading.Depth.SURFACE, plain(sentences), List.of(), List.of(), List.of(), List.of());
        }
        NameFinder finder = NameFinder.english();
        List<Place> places = finder.places(sentences);
        List<Name> names = places.stream()
                .map(place -> new Name(NameFinder.span(sentences, place), place.kind(), place.foundBy()))
                .toList();
        MentionFinder mentions = new MentionFinder(article.text().text(), sentences, places);
        List<Mention> found = mentions.find();
        List<TimeExpression> times =
                this.times.tag(article.text(), sentences, article.published().map(Stated::value));
        return new Reading(article, Reading.Depth.FULL, sentences, names, mentions.actors(), found, times);
    }

    /** What the page says counts; where it says nothing, the words decide. */
    private static boolean isEnglish(Article article, List<Sentence> sentences) {
        String stated = article.language().map(Stated::value).orElse("").toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated.equals("en") || stated.startsWith("en-");
        }
        long words = sentences.stream().mapToLong(Sentence::size).sum();
        long english = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> ENGLISH.contains(token.form().toLowerCase(Locale.ROOT)))
                .count();
        return english >= ENGLISH_SHARE * words;
    }

    /** Sentences without what only a reader of their language could tell: every token hangs on the first. */
    private static List<Sentence> plain(List<Sentence> sentences) {
        return sentences.stream().map(Reader::plain).toList();
    }

    private static Sentence plain(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            int head = tokens.isEmpty() ? Token.NO_HEAD : 0;
            tokens.add(
                    new Token(token.span(), token.form(), "", token.form(), head, tokens.isEmpty() ? "root" : "dep"));
        }
        return new Sentence(sentence.span(), sentence.block(), tokens);
    }
}
