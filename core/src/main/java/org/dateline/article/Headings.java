package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The headings of a page that may be its headline: those up to the body, and main headings within it.
 */
final class Headings {
    private static final int MOST = 60;
    private static final int SHORTEST_HEADLINE = 10;
    private static final int FEWEST_WORDS = 4;

    /** What parts a headline from a section's name. */
    private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+");

    private final PageText page;
    private final List<Block> all = new ArrayList<>();
    private final String title;
    private Optional<Block> nearest = Optional.empty();
    private Optional<Block> main = Optional.empty();

    Headings(PageText page, int bodyStart, int bodyEnd) {
        this.page = page;
        this.title = Folding.of(page.head().title());
        for (Block block : page.blocks()) {
            int start = block.span().start();
            if (block.kind() == Block.Kind.HEADING && all.size() < MOST && start < limit(block, bodyStart, bodyEnd)) {
                all.add(block);
                nearest = start < bodyStart ? Optional.of(block) : nearest;
                main = level(block) == 1 && start <= bodyStart ? Optional.of(block) : main;
            }
        }
    }

    /** Before where a heading must begin; one that opens the title element may be of any level, and the body's first line. */
    private int limit(Block heading, int bodyStart, int bodyEnd) {
        int level = level(heading);
        int lower = level <= 3 ? bodyStart : -1;
        return level == 1 ? bodyEnd : opensTitle(heading) ? bodyStart + 1 : lower;
    }

    /**
     * Whether the title element begins with the heading's words, and then ends or goes on with something else, or ends with
     * them, if they are so many that they are no site's name: "Site » News » Talks open over the northern banks".
     */
    private boolean opensTitle(Block heading) {
        String words = Folding.of(page.words(heading));
        boolean opens = title.equals(words) || title.startsWith(words + ' ');
        return words.length() >= SHORTEST_HEADLINE
                && (opens || (title.endsWith(' ' + words) && Shapes.wordCount(words) >= FEWEST_WORDS));
    }

    List<Block> all() {
        return all;
    }

    /** The last heading before the body. */
    boolean isNearest(Optional<Block> block) {
        return block.isPresent() && block.equals(nearest);
    }

    /** The last main heading that stands before the body or is its first line. */
    boolean isMain(Optional<Block> block) {
        return block.isPresent() && block.equals(main);
    }

    int level(Block block) {
        return page.frames().get(block.frame()).tag().charAt(1) - '0';
    }

    /** Whether a heading is the page's head, which leads to the front page. */
    boolean isMasthead(Block block) {
        return block.linkDensity() > 0.8
                && (Surroundings.has(page, block, Hint.HEADER.bit()) || isFollowedByTitle(block));
    }

    /** Whether a heading behind it opens the title element, while it does not itself. */
    private boolean isFollowedByTitle(Block block) {
        return !opensTitle(block)
                && all.stream()
                        .filter(other -> other.span().start() > block.span().start())
                        .anyMatch(this::opensTitle);
    }

    /** The words of a heading without the kicker that it begins with. */
    String headline(Block block) {
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
        String folded = Folding.of(words);
        return page.head()
                .data()
                .text("headline")
                .map(declared -> BAR.split(declared, 2)[0])
                .filter(declared -> Folding.of(declared).equals(folded))
                .isPresent();
    }

    private static boolean mayStandAlone(String words) {
        return words.length() >= SHORTEST_HEADLINE && !Character.isLowerCase(words.charAt(0));
    }
}
