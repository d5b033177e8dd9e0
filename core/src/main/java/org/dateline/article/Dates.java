package org.dateline.article;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dateline.capture.Supplied;
import org.dateline.source.Span;
import org.dateline.time.When;

/**
 * Finds when an article was published and last changed, and how that is known: supplied, then the page's data, its meta
 * elements, its microdata, its time elements near the headline, its address, and last what a reader sees near the
 * headline. The time of capture and the year of a rights line are never read as dates of publication.
 */
final class Dates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "publish-date",
        "publish_date",
        "publishdate",
        "published_at",
        "pubdate",
        "publication_date",
        "dc.date.issued",
        "dcterms.created",
        "dc.date.created",
        "dcterms.issued",
        "dc.created",
        "article_date_original",
        "article.published",
        "rnews:datepublished",
        "citation_publication_date",
        "citation_date",
        "dc.date",
        "dcterms.date",
        "date",
        "last-published",
        "displaydate",
        "og:pubdate",
        "created",
        "datecreated"
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

    private final PageText page;
    private final BodyPlace place;

    Dates(PageText page, BodyPlace place) {
        this.page = page;
        this.place = place;
    }

    Optional<Stated<When.Resolved>> published(Supplied supplied, Optional<String> url) {
        Optional<When.Resolved> inAddress = url.flatMap(DateTexts::inPath);
        return supplied.published()
                .<Stated<When.Resolved>>map(when -> Stated.of(when, Basis.SUPPLIED))
                .or(() -> own(inAddress).map(found -> localDay(found, inAddress)));
    }

    /**
     * Of a time in another zone than the outlet's, the address knows the day better: if the two differ by one day, the
     * address's holds.
     */
    private static Stated<When.Resolved> localDay(Stated<When.Resolved> found, Optional<When.Resolved> inAddress) {
        return inAddress
                .filter(day -> found.value() instanceof When.Minute)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(
                                day.start(), found.value().start()))
                        == 1)
                .map(day -> Stated.of(day, Basis.URL))
                .orElse(found);
    }

    private Optional<Stated<When.Resolved>> own(Optional<When.Resolved> inAddress) {
        return stated(page.head().data().text("datePublished"), Basis.JSON_LD)
                .or(() -> stated(page.head().data().text("dateCreated"), Basis.JSON_LD))
                .or(() -> stated(page.head().first(PUBLISHED), Basis.META))
                .or(() -> marked(Mark.Role.PUBLISHED, Basis.MICRODATA))
                .or(() -> marked(Mark.Role.TIME, Basis.TIME_ELEMENT))
                .or(() -> inAddress.map(when -> Stated.of(when, Basis.URL)))
                .or(this::nearHead);
    }

    Optional<Stated<When.Resolved>> modified() {
        return stated(page.head().data().text("dateModified"), Basis.JSON_LD)
                .or(() -> stated(page.head().first(MODIFIED), Basis.META))
                .or(() -> marked(Mark.Role.MODIFIED, Basis.MICRODATA));
    }

    private static Optional<Stated<When.Resolved>> stated(Optional<String> text, Basis basis) {
        return text.flatMap(DateTexts::value).map(when -> Stated.of(when, basis));
    }

    /** The first such mark before the body's end that tells a date, beginning with those above the body. */
    private Optional<Stated<When.Resolved>> marked(Mark.Role role, Basis basis) {
        return page.marks().stream()
                .filter(mark -> mark.role() == role && place.belongs(mark))
                .filter(mark -> role != Mark.Role.TIME || place.stands(mark))
                .map(mark -> read(mark, basis))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Stated<When.Resolved>> read(Mark mark, Basis basis) {
        Span span = mark.span();
        String words = span.length() > 200 ? "" : page.text().at(span);
        Optional<When.Resolved> when = DateTexts.value(mark.value()).or(() -> DateTexts.inLine(words));
        return when.map(w -> words.isBlank()
                ? Stated.of(w, basis)
                : Stated.of(w, basis, page.text().cite(span)));
    }

    /** A short line between headline and body, or just above or beneath them, that holds a date. */
    private Optional<Stated<When.Resolved>> nearHead() {
        List<Block> near = place.nearHead();
        for (Block block : near) {
            String words = page.words(block);
            if (block.length() <= 120 && !Shapes.isRightsLine(words)) {
                Optional<When.Resolved> when = DateTexts.inLine(words);
                if (when.isPresent()) {
                    return when.map(
                            w -> Stated.of(w, Basis.VISIBLE_TEXT, page.text().cite(block.span())));
                }
            }
        }
        return Optional.empty();
    }
}
