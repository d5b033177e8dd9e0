package org.dateline.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.DateStyle;
import org.dateline.article.Paragraph;
import org.dateline.article.Stated;
import org.dateline.language.NameFinder.Place;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SurfaceReader;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.DateOrder;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeTagger;
import org.dateline.time.WrittenDates;

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

    private Reader() {}

    /** Returns a reader of English; articles in other languages it reads on the surface. */
    public static Reader english() {
        return new Reader();
    }

    /** Reads an article's body. The headline is not read. */
    public Reading read(Article article) {
        List<Span> blocks = article.body().stream().map(Paragraph::span).toList();
        return isEnglish(article) ? full(article, blocks) : surface(article, blocks);
    }

    private Reading full(Article article, List<Span> blocks) {
        List<Sentence> sentences = SyntaxReader.english().read(article.text(), blocks);
        NameFinder finder = NameFinder.english();
        List<Place> places = finder.places(sentences);
        List<Name> names = places.stream()
                .map(place -> new Name(NameFinder.span(sentences, place), place.kind(), place.foundBy()))
                .toList();
        MentionFinder mentions = new MentionFinder(article.text().text(), sentences, places);
        List<Mention> found = mentions.find();
        List<TimeExpression> times = new TimeTagger(order(article))
                .tag(article.text(), sentences, article.published().map(Stated::value));
        return new Reading(article, Reading.Depth.FULL, sentences, names, mentions.actors(), found, times);
    }

    private static Reading surface(Article article, List<Span> blocks) {
        Locale language =
                Locale.forLanguageTag(article.language().map(Stated::value).orElse(""));
        return new Reading(
                article,
                Reading.Depth.SURFACE,
                SurfaceReader.read(article.text(), blocks, language),
                List.of(),
                List.of(),
                List.of(),
                WrittenDates.of(language).find(article.text(), blocks, order(article)));
    }

    /** Which figure of a short date is the day, by the language and the outlet's country. */
    private static DateOrder order(Article article) {
        return switch (DateStyle.of(article).order()) {
            case DAY_FIRST -> DateOrder.DAY_FIRST;
            case MONTH_FIRST -> DateOrder.MONTH_FIRST;
            case UNKNOWN -> DateOrder.UNKNOWN;
        };
    }

    /** What the page says counts; where it says nothing, the words decide. */
    private static boolean isEnglish(Article article) {
        String stated = article.language().map(Stated::value).orElse("").toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated.equals("en") || stated.startsWith("en-");
        }
        String[] words = article.bodyText().strip().split("[^\\p{L}\\p{M}]+");
        long english = Arrays.stream(words)
                .filter(word -> ENGLISH.contains(word.toLowerCase(Locale.ROOT)))
                .count();
        return english >= ENGLISH_SHARE * words.length;
    }
}
