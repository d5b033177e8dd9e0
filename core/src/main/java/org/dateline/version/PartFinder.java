package org.dateline.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Part;
import org.dateline.article.PartAddress;
import org.dateline.source.CaptureId;

/**
 * Tells which captures show parts of one article that its outlet has cut into several pages. A page may say so itself by its
 * links; where it doesn't (a text capture has no links), two captures are parts of one article if the address of one is that
 * of the other with a number in it, their headlines are the same, their texts are not, and their dates don't speak against
 * it. Each part is told which of the others were captured; what only the first part states (day, authors, outlet, credit)
 * holds for the others. Immutable and thread-safe.
 */
final class PartFinder {
    private static final Comparator<Page> BY_NUMBER = Comparator.comparingInt(Page::number)
            .thenComparing(page -> page.captured().sighting());

    private PartFinder() {}

    /** A capture as the {@code number}th part of what begins at {@code first}. */
    private record Page(CapturedArticle captured, int number, CanonicalUrl first) {
        Article article() {
            return captured.article();
        }

        boolean isDeclared() {
            return article().part().filter(part -> part.number() == number).isPresent();
        }
    }

    /** The same captures in the same order, those that are parts told so. */
    static List<CapturedArticle> joined(List<CapturedArticle> captured) {
        Map<CanonicalUrl, List<Page>> further = new HashMap<>();
        captured.forEach(one -> readings(one)
                .forEach(page -> further.computeIfAbsent(page.first(), first -> new ArrayList<>())
                        .add(page)));
        if (further.isEmpty()) {
            return captured;
        }
        captured.forEach(one -> one.address()
                .map(further::get)
                .ifPresent(pages -> pages.add(new Page(one, 1, pages.getFirst().first()))));
        Map<CaptureId, CapturedArticle> parts = new HashMap<>();
        further.values().forEach(pages -> join(pages.stream().sorted(BY_NUMBER).toList(), parts));
        return captured.stream()
                .map(one -> parts.getOrDefault(one.article().capture(), one))
                .toList();
    }

    /** What further part a capture may be: as it says, or else as its address may be read. */
    private static Stream<Page> readings(CapturedArticle one) {
        Optional<Part> declared = one.article().part();
        if (declared.isPresent()) {
            Part part = declared.get();
            return Optional.ofNullable(part.addresses().get(1)).flatMap(CanonicalUrl::of).stream()
                    .filter(first -> part.number() > 1)
                    .map(first -> new Page(one, part.number(), first));
        }
        return one.url().stream()
                .flatMap(url -> PartAddress.readings(url).stream())
                .flatMap(reading ->
                        CanonicalUrl.of(reading.first()).stream().map(first -> new Page(one, reading.number(), first)))
                .distinct();
    }

    /** Joins those of the pages that are parts of what the first of them shows. */
    private static void join(List<Page> pages, Map<CaptureId, CapturedArticle> parts) {
        Page lead = pages.getFirst();
        Likeness likeness = Likeness.of(lead.article());
        List<Page> own = pages.stream()
                .filter(page -> page.number() == lead.number() || isPartWith(lead, likeness, page))
                .toList();
        SortedMap<Integer, String> addresses = new TreeMap<>();
        SortedMap<Integer, CaptureId> captures = new TreeMap<>();
        for (Page page : own) {
            page.article().part().ifPresent(part -> addresses.putAll(part.addresses()));
            page.captured().url().ifPresent(url -> addresses.putIfAbsent(page.number(), url));
            captures.put(page.number(), page.article().capture());
        }
        if (captures.size() > 1 || own.stream().anyMatch(Page::isDeclared)) {
            own.forEach(page ->
                    parts.putIfAbsent(page.article().capture(), told(page, lead, new Joined(addresses, captures))));
        }
    }

    private static boolean isPartWith(Page lead, Likeness likeness, Page page) {
        Likeness other = Likeness.of(page.article());
        return !likeness.isOneTextWith(other)
                && (page.isDeclared()
                        || (likeness.hasHeadlineIn(other) && !datesDiffer(lead.article(), page.article())));
    }

    private static boolean datesDiffer(Article one, Article other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && !one.published()
                        .get()
                        .value()
                        .overlaps(other.published().get().value());
    }

    /** The parts of an article that are known. */
    private record Joined(SortedMap<Integer, String> addresses, SortedMap<Integer, CaptureId> captures) {
        /** As one of them knows them: of several captures of its part it is the one that it knows. */
        Part as(int number, CaptureId capture) {
            SortedMap<Integer, CaptureId> known = new TreeMap<>(captures);
            known.put(number, capture);
            return new Part(number, addresses, known);
        }
    }

    private static CapturedArticle told(Page page, Page lead, Joined joined) {
        Article own = page.article();
        Article first = lead.number() == 1 ? lead.article() : own;
        Article told = new Article(
                own.capture(),
                own.location(),
                page.number() > 1 ? page.captured().url().or(own::url) : own.url(),
                own.captured(),
                own.title(),
                own.outlet().or(first::outlet),
                own.authors().isEmpty() ? first.authors() : own.authors(),
                own.credit().or(first::credit),
                own.published().or(first::published),
                own.modified(),
                own.tags(),
                own.tagLine(),
                own.section().or(first::section),
                own.rights(),
                own.image(),
                own.language(),
                own.text(),
                own.body(),
                own.captions(),
                own.posts(),
                Optional.of(joined.as(page.number(), own.capture())));
        return new CapturedArticle(told, page.captured().url());
    }
}
