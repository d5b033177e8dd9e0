package org.dateline.bench.coreference;

import java.util.List;
import org.dateline.source.Span;

/** What finds out who is meant. */
@FunctionalInterface
public interface Resolver {

    /**
     * A mention that was joined.
     *
     * @param span the whole phrase
     * @param head the name, or the head noun or pronoun in it
     * @param chain the same for all mentions that stand for one in the document
     */
    record Answer(Span span, Span head, int chain) {}

    /** Returns the mentions of a document of which it is said who is meant. */
    List<Answer> resolve(GumDocument document);
}
