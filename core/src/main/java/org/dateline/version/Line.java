package org.dateline.version;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.source.Citation;

/**
 * A paragraph as it is compared.
 *
 * @param key its wording
 * @param words where it stands
 * @param bag its words
 */
record Line(String key, Citation words, Bag bag) {

    /** The paragraphs of an article's body that have a wording. */
    static List<Line> of(Article article) {
        return article.body().stream()
                .map(paragraph -> article.text().cite(paragraph.span()))
                .map(words -> new Line(Wording.of(words.words()), words, Bag.of(Wording.tokens(words.words(), 0))))
                .filter(line -> !line.key().isEmpty())
                .toList();
    }
}
