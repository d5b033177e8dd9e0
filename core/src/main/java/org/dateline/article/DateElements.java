package org.dateline.article;

import java.util.Optional;

/** The meta elements that content systems state dates in, by name; none is of one site. */
final class DateElements {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "og:published_time",
        "published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "publish-date",
        "publish_date",
        "publishdate",
        "published_at",
        "published-date",
        "pubdate",
        "pub_date",
        "publication_date",
        "publicationdate",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.created",
        "article_date_original",
        "article.published",
        "rnews:datepublished",
        "citation_publication_date",
        "citation_date",
        "og:pubdate"
    };
    /** Those that don't say of what: many pages put the last change here, or the day that the page was made. */
    private static final String[] SOME_DATE = {
        "dc.date", "dcterms.date", "date", "last-published", "displaydate", "created", "datecreated"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "datemodified",
        "og:updated_time",
        "article:updated_time",
        "last-modified",
        "dcterms.modified",
        "dc.date.modified",
        "lastmod",
        "modified",
        "revised"
    };

    private DateElements() {}

    static Optional<String> published(Head head) {
        return head.first(PUBLISHED);
    }

    static Optional<String> someDate(Head head) {
        return head.first(SOME_DATE);
    }

    static Optional<String> modified(Head head) {
        return head.first(MODIFIED);
    }
}
