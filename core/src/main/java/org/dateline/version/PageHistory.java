package org.dateline.version;

import java.util.List;

/**
 * What stood at one address: an article in its versions, or several articles one after another, where a text was replaced by
 * another altogether.
 *
 * @param address the address
 * @param articles one or more, in order of their first capture
 */
public record PageHistory(CanonicalUrl address, List<ArticleVersions> articles) {
    public PageHistory {
        articles = List.copyOf(articles);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("nothing stood at " + address);
        }
    }

    /** How many versions stood there, of all articles together. */
    public int versions() {
        return articles.stream().mapToInt(article -> article.versions().size()).sum();
    }

    /** Every capture of the page, in order of time. */
    public List<Sighting> sightings() {
        return articles.stream()
                .flatMap(article -> article.versions().stream())
                .flatMap(version -> version.sightings().stream())
                .sorted()
                .toList();
    }
}
