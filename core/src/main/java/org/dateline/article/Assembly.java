package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.Supplied;
import org.dateline.source.Span;
import org.dateline.time.When;

/** Puts an article together from its page and the lines of its body. */
final class Assembly {
    private Assembly() {}

    static Article of(Capture capture, PageText page, List<Block> found) {
        Supplied supplied = capture.supplied();
        int end = found.getLast().span().end();
        Optional<Titles.Found> title = page.markedUp()
                ? Titles.find(page, supplied, found.getFirst().span().start(), end)
                : shownTitle(page, found);
        List<Block> body = Opening.without(page, found, title.map(t -> t.title().value()));
        int start = body.getFirst().span().start();
        BodyPlace place = new BodyPlace(
                page, title.flatMap(Titles.Found::shown).filter(b -> b.span().start() < start), body);
        Optional<Stated<String>> outlet = outlet(page, supplied);
        List<Stated<String>> authors = Bylines.find(page, supplied, Optional.of(place));
        Optional<Part> part = PartLinks.find(
                capture.id(),
                supplied.url().orElse(page.head().canonical()),
                page.head().pageLinks());
        Optional<String> url = url(page, supplied, part);
        Supplied.Wire wire = supplied.wire();
        Optional<Stated<String>> language = language(page, body, wire);
        DateStyle style =
                DateStyle.of(language.map(Stated::value), host(supplied.url().or(() -> url)));
        Dates dates = new Dates(page, place.underHeadline(title.flatMap(Titles.Found::shown)), style, supplied);
        Optional<Stated<When.Resolved>> published = dates.published(supplied, url);
        Optional<Stated<When.Resolved>> modified =
                dates.modified().or(() -> wire.modified().map(when -> Stated.of(when, Basis.SUPPLIED)));
        Optional<Stated<String>> tagLine = Tags.line(page, place);
        return new Article(
                capture.id(),
                capture.location(),
                url,
                supplied.captured(),
                title.map(Titles.Found::title),
                outlet,
                authors,
                new Credits(page, place).find(authors, outlet).or(() -> Credits.ofItem(supplied)),
                published,
                modified,
                tags(page, place, tagLine),
                tagLine,
                section(page),
                Rights.find(page, end).or(() -> wire.rights().map(words -> Stated.of(words, Basis.SUPPLIED))),
                page.head()
                        .first("og:image", "twitter:image")
                        .or(() -> page.head().data().address("image")),
                language,
                page.text(),
                paragraphs(page, body),
                captions(page, place),
                Posts.find(page, body, published.map(Stated::value), modified.map(Stated::value)),
                part);
    }

    private static Optional<Titles.Found> shownTitle(PageText page, List<Block> body) {
        return LinesTitle.find(page, body.getFirst())
                .map(block -> new Titles.Found(
                        Stated.of(
                                page.words(block),
                                Basis.VISIBLE_TEXT,
                                page.text().cite(block.span())),
                        Optional.of(block)));
    }

    private static Optional<Stated<String>> outlet(PageText page, Supplied supplied) {
        return supplied.outlet()
                .map(name -> Stated.of(name, Basis.SUPPLIED))
                .or(() -> page.head().data().names("publisher").stream()
                        .findFirst()
                        .map(name -> Stated.of(name, Basis.JSON_LD)))
                .or(() -> page.head()
                        .first("og:site_name", "application-name", "dc.publisher", "publisher")
                        .map(name -> Stated.of(name, Basis.META)))
                .or(() -> Titles.siteInTitle(page, supplied).map(name -> Stated.of(name, Basis.TITLE_ELEMENT)));
    }

    /** A further part often names the first part's address as its own. */
    private static Optional<String> url(PageText page, Supplied supplied, Optional<Part> part) {
        String canonical = page.head().canonical();
        boolean further =
                part.filter(of -> of.number() > 1).isPresent() && supplied.url().isPresent();
        return canonical.startsWith("http") && !further ? Optional.of(canonical) : supplied.url();
    }

    private static String host(Optional<String> url) {
        return url.map(SiteNames::host).orElse("");
    }

    private static List<Stated<String>> tags(PageText page, BodyPlace place, Optional<Stated<String>> tagLine) {
        List<Stated<String>> tags = Tags.find(page, place);
        List<Stated<String>> shown = tags.isEmpty() ? tagLine.map(Tags::ofLine).orElse(List.of()) : tags;
        return shown.isEmpty() && !page.markedUp() ? Tags.ofLines(page, place) : shown;
    }

    private static Optional<Stated<String>> section(PageText page) {
        return page.head()
                .data()
                .text("articleSection")
                .map(name -> Stated.of(name, Basis.JSON_LD))
                .or(() -> page.head()
                        .first("article:section", "section", "parsely-section")
                        .map(name -> Stated.of(name, Basis.META)));
    }

    private static Optional<Stated<String>> language(PageText page, List<Block> body, Supplied.Wire wire) {
        return Languages.tag(page.head().language())
                .map(tag -> Stated.of(tag, Basis.MARKED_UP))
                .or(() -> page.head()
                        .first("og:locale", "content-language", "dc.language")
                        .flatMap(Languages::tag)
                        .map(tag -> Stated.of(tag, Basis.META)))
                .or(() -> page.head()
                        .data()
                        .text("inLanguage")
                        .flatMap(Languages::tag)
                        .map(tag -> Stated.of(tag, Basis.JSON_LD)))
                .or(() -> wire.language().flatMap(Languages::tag).map(tag -> Stated.of(tag, Basis.SUPPLIED)))
                .or(() -> DetectedLanguage.of(opening(page, body)).map(tag -> Stated.of(tag, Basis.VISIBLE_TEXT)));
    }

    /** As many whole lines of the body as a language shows in. */
    private static String opening(PageText page, List<Block> body) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < body.size() && words.length() < 600; i++) {
            words.append(page.words(body.get(i))).append(' ');
        }
        return words.toString();
    }

    private static List<Paragraph> paragraphs(PageText page, List<Block> body) {
        return body.stream()
                .map(block -> new Paragraph(Kinds.of(page, block), block.span()))
                .toList();
    }

    private static List<Span> captions(PageText page, BodyPlace place) {
        List<Span> captions = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block.kind() == Block.Kind.CAPTION
                    && block.span().start() >= place.start()
                    && block.span().end() <= place.end()
                    && !place.body().contains(block)) {
                captions.add(block.span());
            }
        }
        return captions;
    }
}
