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
    private static final int MOST_HEADINGS = 60;
    private static final int SHORTEST_HEADLINE = 10;

    private static final double NEAREST = 0.2;
    private static final double IN_MASTHEAD = 0.4;

    /** Outweighs a page's data, its meta elements and its title element where they agree. */
    private static final double READERS = 2;

    private final PageText page;
    private final List<Wording> wordings = new ArrayList<>();

    private final SiteNames site;
    private Optional<Block> nearest = Optional.empty();
    private Optional<Block> main = Optional.empty();

    private Titles(PageText page, Supplied supplied) {
        this.page = page;
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
        Titles titles = new Titles(page, supplied);
        titles.collect(bodyStart, bodyEnd);
        supplied.pageTitle()
                .filter(listed -> page.head().title().isBlank())
                .ifPresent(listed -> titles.add(listed, Basis.SUPPLIED, Optional.empty(), false));
        supplied.title().ifPresent(title -> titles.add(title, Basis.SUPPLIED, Optional.empty(), true));
        return titles.choose(bodyStart);
    }

    private void collect(int bodyStart, int bodyEnd) {
        int headings = 0;
        for (Block block : page.blocks()) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            int limit = heading && level(block) == 1 ? bodyEnd : heading && level(block) <= 3 ? bodyStart : -1;
            if (headings < MOST_HEADINGS && block.span().start() < limit) {
                add(headline(block), Basis.MARKED_UP, Optional.of(block), true);
                headings++;
                nearest = block.span().start() < bodyStart ? Optional.of(block) : nearest;
                main = level(block) == 1 && block.span().start() <= bodyStart ? Optional.of(block) : main;
            }
        }
        Head head = page.head();
        head.data().text("headline").ifPresent(words -> add(words, Basis.JSON_LD, Optional.empty(), true));
        head.first("og:title", "twitter:title").ifPresent(words -> add(words, Basis.META, Optional.empty(), false));
        head.first("title", "dc.title", "dcterms.title", "headline", "parsely-title", "sailthru.title")
                .ifPresent(words -> add(words, Basis.META, Optional.empty(), true));
        add(head.title(), Basis.TITLE_ELEMENT, Optional.empty(), false);
    }

    /** The words of a heading without the kicker that it begins with. */
    private String headline(Block block) {
        String words = page.words(block);
        int start = block.span().start();
        return page.marks().stream()
                .filter(mark -> mark.role() == Mark.Role.KICKER)
                .map(Mark::span)
                .filter(kicker -> kicker.start() >= start
                        && kicker.start() <= start + 1
                        && kicker.end() < block.span().end())
                .filter(kicker -> mayStandAlone(Wording.strip(words, kicker.end() - start, false)))
                .filter(kicker -> !isDeclared(words))
                .findFirst()
                .map(kicker -> Wording.strip(words, kicker.end() - start, false))
                .orElse(words);
    }

    /** Whether the page's data gives these very words as its headline. */
    private boolean isDeclared(String words) {
        return page.head()
                .data()
                .text("headline")
                .filter(declared -> Folding.of(declared).equals(Folding.of(words)))
                .isPresent();
    }

    private static boolean mayStandAlone(String words) {
        return words.length() >= SHORTEST_HEADLINE && !Character.isLowerCase(words.charAt(0));
    }

    private int level(Block block) {
        return page.frames().get(block.frame()).tag().charAt(1) - '0';
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
            case MARKED_UP -> wording.shown().map(this::level).orElse(1) == 1 ? 0.45 : 0.2;
            case JSON_LD -> 0.35;
            case SUPPLIED -> 0.4;
            case META -> 0.3;
            case MICRODATA, TIME_ELEMENT, URL, DATELINE, VISIBLE_TEXT, TITLE_ELEMENT -> 0.1;
        };
        score -= wording.alone() ? 0 : 0.5;
        score -= site.has(wording.folded()) ? 2 : 0;
        score += wording.shown().isPresent() && wording.shown().equals(nearest) ? NEAREST : 0;
        score -= wording.shown().filter(this::isMasthead).isPresent() ? IN_MASTHEAD : 0;
        score += isReaders(wording) ? READERS : 0;
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
     * in another way, as search engines like it. What stands at an edge of another wording is confirmed by that or is the
     * site's name; what glues a kicker or a second line to another wording is no better than that.
     */
    private boolean isReaders(Wording wording) {
        return wording.shown().isPresent()
                && wording.shown().equals(main)
                && wording.shown().filter(this::isMasthead).isEmpty()
                && !site.has(wording.folded())
                && wordings.stream().noneMatch(other -> wording.isEdgeOf(other) || wording.gluesTo(other))
                && wordings.stream().anyMatch(other -> other.basis() != Basis.MARKED_UP && wording.isAkin(other));
    }

    /** Whether the heading is the page's head, which leads to the front page. */
    private boolean isMasthead(Block block) {
        return block.linkDensity() > 0.8 && Surroundings.has(page, block, Hint.HEADER.bit());
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
