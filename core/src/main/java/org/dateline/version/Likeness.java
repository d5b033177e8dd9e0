package org.dateline.version;

import org.dateline.article.Article;
import org.dateline.article.Stated;

/**
 * What the captures of one address are compared by.
 *
 * @param wording the body's wording, wherever its paragraphs break
 * @param headline the headline's words
 * @param pairs the body's pairs of neighbouring words
 */
record Likeness(String wording, Bag headline, Bag pairs) {
    /** So much of the shorter text's neighbouring words stand in the other: the same text, edited, cut or grown. */
    private static final double SAME_TEXT = 0.3;

    /** So much is enough under headlines that share half of their words: a text written anew. */
    private static final double SAME_MATTER = 0.2;

    private static final double SAME_HEADLINE = 0.5;

    /** Fewer words are no headline that tells one article from another. */
    private static final int HEADLINE = 3;

    static Likeness of(Article article) {
        String title = article.title().map(Stated::value).orElse("");
        return new Likeness(
                Wording.of(article.bodyText()),
                Bag.of(Wording.tokens(title, 0)),
                Bag.ofPairs(Wording.tokens(article.bodyText(), 0)));
    }

    /** Whether two texts at one address are one article in two versions, and not one in the place of another. */
    boolean isOneArticleWith(Likeness other) {
        double shared = pairs.containment(other.pairs);
        return wording.equals(other.wording)
                || shared >= SAME_TEXT
                || (shared >= SAME_MATTER && headline.likeness(other.headline) >= SAME_HEADLINE);
    }

    /** Whether the two say the same to a large part, whatever stands above them. */
    boolean isOneTextWith(Likeness other) {
        return wording.equals(other.wording) || pairs.containment(other.pairs) >= SAME_TEXT;
    }

    /** Whether the headline is the other's too, where that may say besides which page it is. */
    boolean hasHeadlineIn(Likeness other) {
        return headline.size() >= HEADLINE && headline.containment(other.headline) == 1;
    }
}
