package org.dateline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Basis;
import org.dateline.article.Paragraph;
import org.dateline.chronology.Chronology;
import org.dateline.source.CaptureId;
import org.dateline.source.Span;

/** Turns articles into what the page shows of them. */
final class ArticleViews {
    private final Sources sources;
    private final Annotations annotations;
    private final boolean withText;
    private final Map<CaptureId, Integer> statements = new HashMap<>();
    private final Map<CaptureId, String> versions;

    ArticleViews(Chronology chronology, Sources sources, Annotations annotations, ReportOptions options) {
        this.sources = sources;
        this.annotations = annotations;
        this.withText = options.articles();
        this.versions = VersionsView.places(chronology);
        chronology.statements().forEach(statement -> statements.merge(statement.capture(), 1, Integer::sum));
    }

    ArticleView of(Article article) {
        CaptureId capture = article.capture();
        return new ArticleView(
                sources.id(capture).orElseThrow(),
                Sources.title(article),
                Sources.outlet(article),
                Sources.published(article),
                article.published().map(published -> basis(published.basis())).orElse(""),
                article.captured().map(WhenText::instant).orElse(""),
                byline(article),
                Links.web(article.url()),
                Links.web(article.url()).isPresent()
                        ? ""
                        : article.url().map(SafeText::label).orElse(""),
                SafeText.label(article.location().toString()),
                article.rights()
                        .map(rights -> Quotations.cut(SafeText.label(rights.value()), 280))
                        .orElse(""),
                sources.language(capture),
                sources.story(capture).isPresent()
                        ? Integer.toString(sources.story(capture).getAsInt())
                        : "",
                statements.getOrDefault(capture, 0),
                Optional.ofNullable(versions.get(capture)),
                article.part().map(PartText::of).orElse(""),
                withText ? blocks(article) : List.of());
    }

    private static String byline(Article article) {
        Stream<String> authors = article.authors().stream().map(author -> SafeText.label(author.value()));
        Stream<String> credit = article.credit().stream().map(found -> switch (found.kind()) {
            case WHOLE -> "text credited to " + SafeText.label(found.name());
            case CONTRIBUTED -> "with a contribution of " + SafeText.label(found.name());
        });
        return Stream.concat(authors, credit).collect(Collectors.joining(", "));
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case SUPPLIED -> "supplied with the capture";
            case JSON_LD, MICRODATA, META -> "from the page’s data";
            case TIME_ELEMENT, MARKED_UP -> "from the page’s markup";
            case URL -> "from the page’s address";
            case DATELINE -> "from its dateline";
            case VISIBLE_TEXT -> "from the page’s text";
            case TITLE_ELEMENT -> "from the page’s title";
        };
    }

    private List<ArticleView.Block> blocks(Article article) {
        List<Annotation> all = annotations.in(article.capture());
        String text = article.text().text();
        List<Region> regions = new ArrayList<>();
        for (Paragraph paragraph : article.body()) {
            String style = paragraph.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            regions.add(new Region(paragraph.span(), style));
        }
        regions.addAll(outside(article, all));
        List<ArticleView.Block> blocks = new ArrayList<>();
        Set<Annotation> anchored = new HashSet<>();
        for (Region region : regions.stream().sorted().toList()) {
            List<Annotation> here = touching(all, region.span());
            List<Annotation> first = here.stream().filter(anchored::add).toList();
            blocks.add(new ArticleView.Block(region.style(), MarkedText.of(text, region.span(), here, first)));
        }
        return blocks;
    }

    /** A stretch of the text and how it is shown. */
    private record Region(Span span, String style) implements Comparable<Region> {
        @Override
        public int compareTo(Region other) {
            return span.compareTo(other.span);
        }
    }

    private static List<Annotation> touching(List<Annotation> all, Span span) {
        return all.stream()
                .filter(annotation ->
                        annotation.parts().stream().anyMatch(part -> part.span().overlaps(span)))
                .toList();
    }

    /** The cited words that no paragraph holds, such as a headline's, joined where they touch. */
    private static List<Region> outside(Article article, List<Annotation> all) {
        List<Span> body = article.body().stream().map(Paragraph::span).toList();
        List<Span> left = all.stream()
                .flatMap(annotation -> annotation.parts().stream())
                .map(Part::span)
                .filter(span -> !span.isEmpty())
                .flatMap(span -> minus(span, body, article.text().text()))
                .sorted()
                .toList();
        List<Region> regions = new ArrayList<>();
        for (Span span : left) {
            if (!regions.isEmpty() && span.start() <= regions.getLast().span().end()) {
                span = regions.removeLast().span().cover(span);
            }
            regions.add(new Region(span, "outside"));
        }
        return regions;
    }

    /** What is left of a span when the ascending {@code body} is taken out; white space alone is nothing. */
    private static Stream<Span> minus(Span span, List<Span> body, String text) {
        List<Span> left = new ArrayList<>();
        int from = span.start();
        for (Span taken : body) {
            if (taken.overlaps(span)) {
                left.add(new Span(from, Math.max(from, taken.start())));
                from = Math.max(from, taken.end());
            }
        }
        left.add(new Span(Math.min(from, span.end()), span.end()));
        return left.stream().filter(part -> !part.in(text).isBlank());
    }
}
