package org.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleExtractor;
import org.dateline.article.Extracted;
import org.dateline.article.Paragraph;
import org.dateline.capture.Capture;
import org.dateline.capture.CaptureReader;
import org.dateline.capture.Limits;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;
import org.dateline.capture.TextDecoder;
import org.dateline.version.ArticleVersions;
import org.dateline.version.CapturedArticle;
import org.dateline.version.Change;
import org.dateline.version.PageHistory;
import org.dateline.version.VersionFinder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages captured twice, with a known thing done to them in between: what is told of each pair, counted. */
class CapturedPairsTest {
    private static final long SEED = 20310204;
    private static final String ADDRESS = "https://captured.example/page";

    private final ArticleExtractor extractor = new ArticleExtractor();

    /** Right and all of one kind. */
    private static final class Count {
        private int right;
        private int all;

        @Override
        public String toString() {
            return right + " of " + all;
        }
    }

    private record Base(String html, List<String> paragraphs) {}

    @Test
    void ofTheSamplePages() throws IOException {
        Map<Edition.Told, Count> counts = measure(Shared.repository().resolve("samples"));
        assertThat(sum(counts).all).isGreaterThan(100);
        assertThat(wrong(counts, Edition.Told.SAME)).isLessThanOrEqualTo(2);
        assertThat(wrong(counts, Edition.Told.REPLACED)).isZero();
        assertThat(sum(counts).right).isGreaterThanOrEqualTo(sum(counts).all * 90 / 100);
    }

    @Test
    void ofNewspapersOfManyCountries() throws IOException {
        Map<Edition.Told, Count> counts = measure(Shared.require("data/extraction/fundus/pages"));
        assertThat(sum(counts).right).isGreaterThanOrEqualTo(sum(counts).all * 90 / 100);
    }

    private Map<Edition.Told, Count> measure(Path pages) throws IOException {
        List<Base> bases = new ArrayList<>();
        new CaptureReader(Limits.defaults()).read(List.of(pages), result -> {
            if (result instanceof Capture capture && capture.mediaType() == MediaType.HTML) {
                base(TextDecoder.decode(capture).text()).ifPresent(bases::add);
            }
        });
        Map<Edition.Told, Count> counts = new EnumMap<>(Edition.Told.class);
        Random random = new Random(SEED);
        for (int i = 0; i < bases.size(); i++) {
            for (Edition edition : Edition.values()) {
                edit(bases.get(i), edition, random)
                        .ifPresent(after -> count(counts, edition.told(), bases, after.base(), after.html()));
            }
            Base base = bases.get(i);
            bases.stream()
                    .skip(i + 1L)
                    .filter(other -> Collections.disjoint(other.paragraphs(), base.paragraphs()))
                    .findFirst()
                    .ifPresent(other -> count(counts, Edition.Told.REPLACED, bases, base, other.html()));
        }
        System.out.println("Pairs of captures told rightly, seed " + SEED + ": " + sum(counts) + "; " + counts);
        return counts;
    }

    /** A page with an article of five paragraphs or more that stand in elements of their own. */
    private Optional<Base> base(String html) {
        Document page = Jsoup.parse(html);
        page.select("link[rel=canonical]").remove();
        page.outputSettings().prettyPrint(false);
        String clean = page.outerHtml();
        return article(clean, 8)
                .map(article -> article.body().stream()
                        .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PARAGRAPH)
                        .map(article::words)
                        .filter(words -> words.split(" ").length > 6)
                        .toList())
                .map(words -> new Base(clean, words))
                .filter(base -> elements(Jsoup.parse(clean), base).size() >= 5);
    }

    private static List<Element> elements(Document page, Base base) {
        Map<String, List<Element>> byText = page.select("p").stream()
                .filter(element -> element.select("p").size() == 1)
                .collect(Collectors.groupingBy(element -> element.text()));
        return base.paragraphs().stream()
                .distinct()
                .flatMap(words -> byText.getOrDefault(words, List.of()).stream().limit(1))
                .toList();
    }

    private record Edited(Base base, String html) {}

    private static Optional<Edited> edit(Base base, Edition edition, Random random) {
        Document page = Jsoup.parse(base.html());
        page.outputSettings().prettyPrint(false);
        return edition.apply(page, elements(page, base), random)
                ? Optional.of(new Edited(base, page.outerHtml()))
                : Optional.empty();
    }

    private Optional<Article> article(String html, int hour) {
        Supplied supplied = new Supplied(
                Optional.of(ADDRESS),
                Optional.of(Instant.parse("2031-02-04T00:00:00Z").plusSeconds(hour * 3600L)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.CAPTURES_CSV);
        Capture capture = Capture.of(
                Location.of("page-" + hour),
                MediaType.HTML,
                Optional.of("utf-8"),
                Payload.copyOf(html.getBytes(StandardCharsets.UTF_8)),
                supplied);
        return extractor.extract(capture) instanceof Extracted.Found found
                ? Optional.of(found.article())
                : Optional.empty();
    }

    private void count(
            Map<Edition.Told, Count> counts, Edition.Told expected, List<Base> bases, Base base, String after) {
        Optional<Article> first = article(base.html(), 8);
        Optional<Article> second = article(after, 9);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        List<PageHistory> pages = new VersionFinder()
                .find(List.of(
                        new CapturedArticle(first.get(), Optional.of(ADDRESS)),
                        new CapturedArticle(second.get(), Optional.of(ADDRESS))))
                .histories();
        Count count = counts.computeIfAbsent(expected, told -> new Count());
        count.all++;
        boolean right = isTold(pages.getFirst(), expected);
        count.right += right ? 1 : 0;
        if (!right) {
            System.out.println("  " + expected + " of page " + bases.indexOf(base) + ": " + told(pages.getFirst()));
        }
    }

    private static boolean isTold(PageHistory page, Edition.Told expected) {
        Set<String> told = told(page);
        return switch (expected) {
            case SAME -> told.equals(Set.of("SAME"));
            case REPLACED -> told.equals(Set.of("REPLACED"));
            case SEVERAL -> told.equals(Set.of("Added 1", "Changed 1"));
            case ADDED -> told.equals(Set.of("Added 1"));
            case REMOVED -> told.equals(Set.of("Removed 1"));
            case CHANGED -> told.equals(Set.of("Changed 1"));
            case MOVED -> told.equals(Set.of("Moved 1"));
            case HEADLINE -> told.equals(Set.of("Headline 1"));
        };
    }

    private static Set<String> told(PageHistory page) {
        if (page.articles().size() > 1) {
            return Set.of("REPLACED");
        }
        ArticleVersions article = page.articles().getFirst();
        return article.revisions().isEmpty()
                ? Set.of("SAME")
                : article.revisions().getFirst().changes().stream()
                        .collect(Collectors.groupingBy(Change::getClass, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(kind -> kind.getKey().getSimpleName() + " " + kind.getValue())
                        .collect(Collectors.toSet());
    }

    private static int wrong(Map<Edition.Told, Count> counts, Edition.Told told) {
        return counts.get(told).all - counts.get(told).right;
    }

    private static Count sum(Map<Edition.Told, Count> counts) {
        Count sum = new Count();
        counts.values().forEach(count -> {
            sum.right += count.right;
            sum.all += count.all;
        });
        return sum;
    }
}
