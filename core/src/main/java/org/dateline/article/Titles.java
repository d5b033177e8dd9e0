package org.dateline.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.dateline.capture.Supplied;
import org.dateline.source.Span;

/**
 * Finds the headline. A page names it up to five times (its data, a meta element, the heading, the title element, the
 * feed); the wording that most of them agree on wins, and of equals the one that a reader sees.
 */
final class Titles {
    private static final int LONGEST = 400;
    private static final int SHORTEST_HEADLINE = 10;

    private static final double NEAREST = 0.2;
    private static final double IN_MASTHEAD = 0.4;

    /** Outweighs a page's data, its meta elements and its title element where they agree. */
    private static final double READERS = 2;

    /** Outweighs what a heading has by being one. */
    private static final double GLUED = 1;

    private final PageText page;
    private final List<Wording> wordings = new ArrayList<>();

    private final SiteNames site;
    private final Headings headings;
    private final Slug slug;

    private Titles(PageText page, Supplied supplied, Headings headings) {
        this.page = page;
        this.headings = headings;
        this.slug = Slug.of(supplied.url().orElse(page.head().canonical()));
        this.site = SiteNames.of(page, supplied);
    }

    /** The piece of the title element that the page's host is named after. */
    static Optional<String> siteInTitle(PageText page, Supplied supplied) {
        SiteNames site = SiteNames.of(page, supplied);
        return Wording.SEPARATOR
                .splitAsStream(Folding.spaces(page.head().title()))
                .filter(site::isHost)
                .findFirst();
    }

    /** The headline and, where a block shows it, that block. */
    record Found(Stated<String> title, Optional<Block> shown) {}

    static Optional<Found> find(PageText page, Supplied supplied, int bodyStart, int bodyEnd) {
        Titles titles = new Titles(page, supplied, new Headings(page, bodyStart, bodyEnd));
        titles.collect();
        supplied.pageTitle()
                .filter(listed -> page.head().title().isBlank())
                .ifPresent(listed -> titles.add(listed, Basis.SUPPLIED, Optional.empty(), false));
        supplied.title().ifPresent(title -> titles.add(title, Basis.SUPPLIED, Optional.empty(), true));
        return titles.choose(bodyStart);
    }

    private void collect() {
        for (Block block : headings.all()) {
            add(headings.headline(block), Basis.MARKED_UP, Optional.of(block), true);
        }
        Head head = page.head();
        head.data().text("headline").ifPresent(words -> add(words, Basis.JSON_LD, Optional.empty(), true));
        head.first("og:title", "twitter:title").ifPresent(words -> add(words, Basis.META, Optional.empty(), false));
        head.first("title", "dc.title", "dcterms.title", "headline", "parsely-title", "sailthru.title")
                .ifPresent(words -> add(words, Basis.META, Optional.empty(), true));
        add(head.title(), Basis.TITLE_ELEMENT, Optional.empty(), false);
    }

    private void add(String words, Basis basis, Optional<Block> shown, boolean alone) {
        String clean = own(Folding.spaces(words));
        if (!clean.isEmpty() && clean.length() <= LONGEST) {
            wordings.add(Wording.of(clean, basis, shown, alone));
        }
    }

    /** The wording without the site's name behind a bar or dash, and without what stands between bars before it. */
    private String own(String words) {
        if (!Wording.mayHoldSeparator(words)) {
            return words;
        }
        int last = -1;
        boolean bar = false;
        Matcher separator = Wording.SEPARATOR.matcher(words);
        while (separator.find()) {
            last = separator.end();
            bar = separator.group().contains("|");
        }
        if (last < SHORTEST_HEADLINE || !site.has(Folding.of(words.substring(last)))) {
            return words;
        }
        int first = words.indexOf('|');
        return Wording.strip(words, bar && first >= SHORTEST_HEADLINE ? first : last - 1, true);
    }

    private Optional<Found> choose(int bodyStart) {
        List<Wording> all = new ArrayList<>(wordings);
        for (Wording wording : wordings) {
            if (!wording.alone()) {
                all.addAll(wording.pieces());
            }
        }
        Wording best = null;
        double bestScore = -1;
        for (Wording wording : all) {
            double score = score(wording);
            if (score > bestScore && !wording.folded().isEmpty()) {
                best = wording;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(found -> found(found, bodyStart));
    }

    private double score(Wording wording) {
        double score = switch (wording.basis()) {
            case MARKED_UP -> wording.shown().map(headings::level).orElse(1) == 1 ? 0.45 : 0.2;
            case JSON_LD -> 0.35;
            case SUPPLIED -> 0.4;
            case META -> 0.3;
            case MICRODATA, TIME_ELEMENT, URL, DATELINE, VISIBLE_TEXT, TITLE_ELEMENT -> 0.1;
        };
        score -= wording.alone() ? 0 : 0.5;
        score -= site.has(wording.folded()) ? 2 : 0;
        score += headings.isNearest(wording.shown()) ? NEAREST : 0;
        score -= wording.shown().filter(headings::isMasthead).isPresent() ? IN_MASTHEAD : 0;
        score += isReaders(wording) ? READERS : 0;
        score -= endsInData(wording) ? GLUED : 0;
        Set<Basis> counted = EnumSet.of(wording.basis());
        for (Wording other : wordings) {
            double agreed = wording.confirmedBy(other);
            if (agreed > 0.2 && counted.add(other.basis())) {
                score += agreed;
            }
        }
        return score + Math.min(0.3, wording.words().length() / 200.0);
    }

    /**
     * Whether readers meet the wording as the article's main heading, right above it, while the page's data words the same
     * in another way, as search engines like it, or the page's
     * address was made of it and of nothing else that the page has. What stands at an edge of another wording is confirmed by that or is the
     * site's name; what glues a kicker or a second line to another wording is no better than that.
     */
    private boolean isReaders(Wording wording) {
        return headings.isMain(wording.shown())
                && wording.shown().filter(headings::isMasthead).isEmpty()
                && !site.has(wording.folded())
                && wordings.stream().noneMatch(other -> wording.isEdgeOf(other) || wording.gluesTo(other))
                && (wordings.stream().anyMatch(other -> isData(other) && wording.isAkin(other))
                        || wordings.stream()
                                .filter(Titles::isData)
                                .allMatch(other -> slug.prefers(wording.words(), other.words())));
    }

    /** Whether a heading is what the page's data has with something glued before it, and no data has that too. */
    private boolean endsInData(Wording wording) {
        return wording.basis() == Basis.MARKED_UP
                && wordings.stream()
                        .anyMatch(other -> isData(other)
                                && wording.gluesTo(other)
                                && wording.folded().endsWith(' ' + other.folded()))
                && wordings.stream()
                        .filter(Titles::isData)
                        .noneMatch(other -> (' ' + other.folded() + ' ').contains(' ' + wording.folded() + ' '));
    }

    private static boolean isData(Wording wording) {
        return wording.basis() != Basis.MARKED_UP;
    }

    /** The last line, at the body's first at most, that says just this: pages show headlines without heading elements. */
    private Optional<Block> line(String folded, int bodyStart) {
        Optional<Block> last = Optional.empty();
        for (Block block : page.blocks()) {
            if (block.span().start() > bodyStart) {
                break;
            }
            if (block.length() <= LONGEST && Folding.of(page.words(block)).equals(folded)) {
                last = Optional.of(block);
            }
        }
        return last;
    }

    /** The headline's own words in the line that shows it, or the line. */
    private Span own(String words, Block block) {
        int at = page.words(block).indexOf(words);
        int start = block.span().start() + at;
        return at < 0 ? block.span() : Span.of(start, start + words.length());
    }

    private Found found(Wording best, int bodyStart) {
        Optional<Block> shown = best.shown()
                .or(() -> wordings.stream()
                        .filter(other -> other.shown().isPresent() && best.agreement(other) >= 0.8)
                        .findFirst()
                        .flatMap(Wording::shown))
                .or(() -> line(best.folded(), bodyStart));
        Stated<String> title = shown.map(block ->
                        Stated.of(best.words(), best.basis(), page.text().cite(own(best.words(), block))))
                .orElseGet(() -> Stated.of(best.words(), best.basis()));
        return new Found(title, shown);
    }
}
