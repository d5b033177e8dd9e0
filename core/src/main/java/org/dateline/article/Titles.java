package org.dateline.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.capture.Supplied;
import org.dateline.source.Span;

/**
 * Finds the headline. A page names it up to five times (its data, a meta element, the heading, the title element, the
 * feed); the wording that most of them agree on wins, and of equals the one that a reader sees.
 */
final class Titles {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|\\-–—»«·•:/~]|::|\\|\\|)\\s+|\\s*[|»•]\\s*");

    /** The signs of which every separator has one. */
    private static final String SEPARATING = "|-–—»«·•:/~";

    private static final int LONGEST = 400;
    private static final int MOST_HEADINGS = 60;
    private static final int SHORTEST_HEADLINE = 10;

    /** How much of its weight a wording keeps that is cut from one that holds the headline alone. */
    private static final double CUT_FROM_HEADLINE = 0.3;

    private static final double NEAREST = 0.2;
    private static final double IN_MASTHEAD = 0.4;

    private final PageText page;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * One wording.
     *
     * @param shown the block that shows it, if one does
     * @param alone whether it is certain that nothing but the headline is in it
     * @param cut whether it is a piece of what the page has
     */
    private record Candidate(
            String words, String folded, Basis basis, Optional<Block> shown, boolean alone, boolean cut) {}

    private final SiteNames site;
    private Optional<Block> nearest = Optional.empty();

    private Titles(PageText page, Supplied supplied) {
        this.page = page;
        this.site = SiteNames.of(page, supplied);
    }

    /** The piece of the title element that the page's host is named after. */
    static Optional<String> siteInTitle(PageText page, Supplied supplied) {
        SiteNames site = SiteNames.of(page, supplied);
        return SEPARATOR
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
                .filter(kicker -> mayStandAlone(strip(words, kicker.end() - start, false)))
                .filter(kicker -> !isDeclared(words))
                .findFirst()
                .map(kicker -> strip(words, kicker.end() - start, false))
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
            candidates.add(new Candidate(clean, Folding.of(clean), basis, shown, alone, false));
        }
    }

    /** The wording without the site's name behind a bar or dash, and without what stands between bars before it. */
    private String own(String words) {
        if (words.chars().noneMatch(c -> SEPARATING.indexOf(c) >= 0)) {
            return words;
        }
        int last = -1;
        boolean bar = false;
        Matcher separator = SEPARATOR.matcher(words);
        while (separator.find()) {
            last = separator.end();
            bar = separator.group().contains("|");
        }
        if (last < SHORTEST_HEADLINE || !site.has(Folding.of(words.substring(last)))) {
            return words;
        }
        int first = words.indexOf('|');
        return strip(words, bar && first >= SHORTEST_HEADLINE ? first : last - 1, true);
    }

    private Optional<Found> choose(int bodyStart) {
        List<Candidate> all = new ArrayList<>(candidates);
        for (Candidate candidate : candidates) {
            if (!candidate.alone()) {
                all.addAll(parts(candidate));
            }
        }
        Candidate best = null;
        double bestScore = -1;
        for (Candidate candidate : all) {
            double score = score(candidate);
            if (score > bestScore && !candidate.folded().isEmpty()) {
                best = candidate;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(found -> found(found, bodyStart));
    }

    /** The pieces between separators, and the whole without its first or its last piece. */
    private static List<Candidate> parts(Candidate whole) {
        String[] pieces = SEPARATOR.split(whole.words());
        List<Candidate> parts = new ArrayList<>();
        if (pieces.length < 2 || pieces.length > 6) {
            return parts;
        }
        String last = pieces[pieces.length - 1];
        String first = pieces[0];
        List<String> wordings = new ArrayList<>(List.of(pieces));
        wordings.add(strip(whole.words(), whole.words().lastIndexOf(last), true));
        wordings.add(strip(whole.words(), first.length(), false));
        for (String words : wordings) {
            String folded = Folding.of(words);
            if (!folded.isEmpty()) {
                parts.add(new Candidate(words, folded, whole.basis(), whole.shown(), true, true));
            }
        }
        return parts;
    }

    private static String strip(String words, int at, boolean head) {
        int start = head ? 0 : at;
        int end = head ? at : words.length();
        while (start < end && parts(words.charAt(start))) {
            start++;
        }
        while (end > start && parts(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean parts(char c) {
        return (c >= '\t' && c <= '\r') || c == ' ' || SEPARATING.indexOf(c) >= 0;
    }

    private double score(Candidate candidate) {
        double score = switch (candidate.basis()) {
            case MARKED_UP -> candidate.shown().map(this::level).orElse(1) == 1 ? 0.45 : 0.2;
            case JSON_LD -> 0.35;
            case SUPPLIED -> 0.4;
            case META -> 0.3;
            case MICRODATA, TIME_ELEMENT, URL, DATELINE, VISIBLE_TEXT, TITLE_ELEMENT -> 0.1;
        };
        score -= candidate.alone() ? 0 : 0.5;
        score -= site.has(candidate.folded()) ? 2 : 0;
        score += candidate.shown().isPresent() && candidate.shown().equals(nearest) ? NEAREST : 0;
        score -= candidate.shown().filter(this::isMasthead).isPresent() ? IN_MASTHEAD : 0;
        Set<Basis> counted = EnumSet.of(candidate.basis());
        for (Candidate other : candidates) {
            double agreed = agreement(candidate, other);
            if (agreed > 0.2 && counted.add(other.basis())) {
                score += agreed;
            }
        }
        return score + Math.min(0.3, candidate.words().length() / 200.0);
    }

    /** Whether the heading is the page's head, which leads to the front page. */
    private boolean isMasthead(Block block) {
        return block.linkDensity() > 0.8 && Surroundings.has(page, block, Hint.HEADER.bit());
    }

    /** A piece is confirmed by a whole around it only where that may hold more than the headline. */
    private static double agreement(Candidate one, Candidate other) {
        double agreed = agreement(one.folded(), other.folded());
        return one.cut() && other.alone() && agreed < 1 ? agreed * CUT_FROM_HEADLINE : agreed;
    }

    private static double agreement(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() >= 12 && (other.startsWith(one) || other.endsWith(one))) {
            return 0.8;
        }
        return other.length() >= 12 && one.contains(other) ? 0.3 : 0;
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

    private Found found(Candidate best, int bodyStart) {
        Optional<Block> shown = best.shown()
                .or(() -> candidates.stream()
                        .filter(other -> other.shown().isPresent() && agreement(best.folded(), other.folded()) >= 0.8)
                        .findFirst()
                        .flatMap(Candidate::shown))
                .or(() -> line(best.folded(), bodyStart));
        Stated<String> title = shown.map(block ->
                        Stated.of(best.words(), best.basis(), page.text().cite(own(best.words(), block))))
                .orElseGet(() -> Stated.of(best.words(), best.basis()));
        return new Found(title, shown);
    }
}
