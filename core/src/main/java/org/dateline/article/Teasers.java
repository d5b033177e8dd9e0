package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of a list of articles from those of one article, by the shape of the page alone: what stands in an item
 * ({@link TeaserItems}) was written to lead elsewhere. Built in one pass over the page's lines and frames.
 */
final class Teasers {
    private static final int LEAST_HEADLINE = 12;
    private static final int LEAST_LINKED_LINE = 20;
    private static final int LEAST_ITEMS = 3;

    private final PageText page;
    private final int[] mixed;
    private final int[] around;
    private final TeaserItems byHeadings;
    private int linkedHeadings;
    private int linkedLines;

    private Teasers(PageText page) {
        this.page = page;
        this.mixed = new int[page.frames().size()];
        this.around = Chrome.hints(page);
        this.byHeadings = TeaserItems.of(page, this::isHeadline);
    }

    static Teasers of(PageText page) {
        Teasers teasers = new Teasers(page);
        for (Block block : page.blocks()) {
            teasers.linkedHeadings += teasers.isHeadline(block) ? 1 : 0;
            teasers.linkedLines += teasers.isLinkedLine(block) ? 1 : 0;
            if (teasers.isMixed(block) && teasers.around[block.frame()] == 0) {
                teasers.mixed[teasers.parent(block)]++;
            }
        }
        return teasers;
    }

    /** Whether the line is a heading that leads elsewhere. */
    private boolean isHeadline(Block block) {
        return block.kind() == Block.Kind.HEADING && isLinkedLine(block);
    }

    /** Whether the line is a link, and long enough for a headline. */
    private boolean isLinkedLine(Block block) {
        if (block.linkDensity() <= 0.8 || around[block.frame()] != 0) {
            return false;
        }
        int least = block.kind() == Block.Kind.HEADING ? LEAST_HEADLINE : LEAST_LINKED_LINE;
        return block.length() >= least || weight(block) >= LEAST_LINKED_LINE;
    }

    /** Whether the line is a headline that leads elsewhere and the words that go with it, in one. */
    private boolean isMixed(Block block) {
        return block.linkDensity() > 0.15 && block.linkDensity() <= 0.8 && block.links() >= LEAST_HEADLINE;
    }

    private int parent(Block block) {
        return Math.max(0, page.frames().get(block.frame()).parent());
    }

    /** Whether the line is one of a list of such lines: most of its like begin with a link and go on without. */
    boolean isListed(Block block) {
        return isMixed(block) && mixed[parent(block)] > LEAST_ITEMS;
    }

    /** For each line of the body the number of the item that it stands in, or 0, where headlines are headings. */
    int[] itemsOf(List<Block> body) {
        return byHeadings.of(body);
    }

    /** The same where each line that is a link may be a headline: many articles have such lines, so this says less. */
    int[] itemsOfLines(List<Block> body) {
        return TeaserItems.of(page, this::isLinkedLine).ofSparse(body);
    }

    /** Whether the last heading above the body leads elsewhere: it is a link, and not what the page is called. */
    boolean isLed(List<Block> body) {
        @Nullable Block heading = null;
        for (Block block : page.blocks()) {
            if (body.isEmpty() || block.span().start() > body.getFirst().span().start()) {
                break;
            }
            heading = block.kind() == Block.Kind.HEADING ? block : heading;
        }
        return heading != null
                && isHeadline(heading)
                && !Folding.of(page.head().title()).contains(Folding.of(page.words(heading)));
    }

    /** How many lines of the longest list of such lines. */
    int listed() {
        return Arrays.stream(mixed).max().orElse(0);
    }

    /** How many headings of the page are links. */
    int linkedHeadings() {
        return linkedHeadings;
    }

    /** How many lines of the page are links, long enough for a headline. */
    int linkedLines() {
        return linkedLines;
    }

    /** The line's length, as if it were written in an alphabet: a sign of a word or syllable counts for more. */
    int weight(Block block) {
        return weight(page.text().text(), block.span().start(), block.span().end());
    }

    static int weight(String text, int start, int end) {
        int dense = 0;
        for (int i = start; i < end; i++) {
            dense += text.charAt(i) >= '\u2e80' && text.charAt(i) <= '\ud7ff' ? 1 : 0;
        }
        return end - start + dense * 3 / 2;
    }
}
