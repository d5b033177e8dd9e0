package org.dateline.language;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.time.TimeExpression;

/**
 * An article with what a reader notices in it. All spans lie in the article's source text.
 *
 * @param article what was read
 * @param depth how far it was read
 * @param sentences the sentences of the body, in order; a sentence's block is the index of its paragraph. The headline
 *     is not among them
 * @param names the proper names, in order, not overlapping
 * @param actors who and what is named, in order of first mention
 * @param mentions what stands for someone, in order of their spans
 * @param times the expressions of time, in order, not overlapping
 */
public record Reading(
        Article article,
        Depth depth,
        List<Sentence> sentences,
        List<Name> names,
        List<Actor> actors,
        List<Mention> mentions,
        List<TimeExpression> times) {

    /** How far an article was read; what was not read is said in the output. */
    public enum Depth {
        /** Sentences, tags, trees, names, mentions and times. */
        FULL,
        /** No reader for the language: sentences and tokens without tags, and the commonest written dates. */
        SURFACE
    }

    public Reading {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        times = List.copyOf(times);
    }

    /** The words at {@code span}. */
    public String at(Span span) {
        return article.text().at(span);
    }

    /** The actor that a mention stands for, if it is known. */
    public Optional<Actor> actorOf(Mention mention) {
        return mention.actor().isPresent()
                ? Optional.of(actors.get(mention.actor().getAsInt()))
                : Optional.empty();
    }

    /** The party at a mention: the actor if it is known who is meant, else the words that describe them. */
    public Party party(Mention mention) {
        return actorOf(mention)
                .<Party>map(actor -> new Party.Known(actor, article.text().cite(mention.span())))
                .orElseGet(() -> new Party.Unnamed(article.text().cite(mention.span())));
    }

    /** The expressions of time that lie in {@code span}. */
    public List<TimeExpression> timesIn(Span span) {
        return times.stream().filter(time -> span.contains(time.span())).toList();
    }

    /** The mentions that lie in {@code span}. */
    public List<Mention> mentionsIn(Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    /** The first sentence that holds the unit at {@code offset}. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(offset))
                .findFirst();
    }
}
