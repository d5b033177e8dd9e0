package org.dateline.version;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;

/**
 * Which captures show one article.
 *
 * @param current the articles, each once and as its current version has it, in order of their locations
 * @param histories what stood at each address that is known, in order of the addresses
 * @param unchanged the captures that show a version again
 */
public record Versions(List<Article> current, List<PageHistory> histories, List<Skipped> unchanged) {
    public Versions {
        current = List.copyOf(current);
        histories = List.copyOf(histories);
        unchanged = List.copyOf(unchanged);
    }

    /** The pages at whose address more than one wording stood. */
    public List<PageHistory> changed() {
        return histories.stream().filter(history -> history.versions() > 1).toList();
    }
}
