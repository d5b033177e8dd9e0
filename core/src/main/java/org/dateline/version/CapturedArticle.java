package org.dateline.version;

import java.util.Optional;
import org.dateline.article.Article;

/**
 * An article and the address that its capture was made from.
 *
 * @param url as supplied with the capture; the article's own may be another
 */
public record CapturedArticle(Article article, Optional<String> url) {

    Sighting sighting() {
        return new Sighting(article.capture(), article.location(), article.captured(), url);
    }

    /**
     * The page's address: the one that it names as its own, unless that is its site's, which names no article (a common
     * mistake of templates); then the one that it was captured from. A further part of an article may name the first part's as its own, and has the
     * one that it was captured from.
     */
    Optional<CanonicalUrl> address() {
        Optional<CanonicalUrl> own = article.url().flatMap(CanonicalUrl::of);
        Optional<CanonicalUrl> supplied = url.flatMap(CanonicalUrl::of);
        if (article.part().filter(part -> part.number() > 1).isPresent()) {
            return supplied.or(() -> own);
        }
        return own.filter(named -> !named.isSite()).or(() -> supplied).or(() -> own);
    }
}
