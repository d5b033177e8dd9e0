package org.dateline.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the lines of a list of articles from those of one article, by the shape of the page alone. An <em>item</em> is an
 * element that holds one headline that is a link, beside at least two of its look; what stands in an item was written to
 * lead elsewhere. Built in one pass over the page's lines and frames.
 */
final class Teasers {
    private static final int LEAST_HEADLINE = 12;
    private static final int LEAST_LINKED_LINE = 20;
    private static final int LEAST_ITEMS = 3;

    /** Headlines without an element around them and their text must be more, to be told from an article's subheads. */
    private static final int LEAST_FLAT = 5;

    private final PageText page;
    private final int[] headlines;
    private final int[] items;
    private final int[] mixed;
    private final int[] around;
    private int linkedHeadings;
    private int linkedLines;

    private record Look(int parent, int names) {}

    private Teasers(PageText page) {
        this.page = page;
        this.headlines = new int[page.frames().size()];
        this.items = new int[page.frames().size()];
        this.mixed = new int[page.frames().size()];
        this.around = Chrome.hints(page);
    }

    static Teasers of(PageText page) {
        Teasers teasers = new Teasers(page);
        for (Block block : page.blocks()) {
            if (teasers.isHeadline(block)) {
                teasers.headlines[block.frame()]++;
            }
            if (teasers.isMixed(block) && teasers.around[block.frame()] == 0) {
                teasers.mixed[teasers.parent(block)]++;
            }
        }
        List<Frame> frames = page.frames();
        for (int i = frames.size() - 1; i > 0; i--) {
            teasers.headlines[frames.get(i).parent()] += teasers.headlines[i];
        }
        teasers.markItems();
        return teasers;
    }

    /** Whether the line is a headline that leads elsewhere. */
    private boolean isHeadline(Block block) {
        if (block.linkDensity() <= 0.8) {
            return false;
        }
        boolean chrome = around[block.frame()] != 0;
        boolean heading = block.kind() == Block.Kind.HEADING && !chrome;
        if (block.length() < (heading ? LEAST_HEADLINE : LEAST_LINKED_LINE) && weight(block) < LEAST_LINKED_LINE) {
            return false;
        }
        linkedHeadings += heading ? 1 : 0;
        linkedLines += chrome ? 0 : 1;
        return heading;
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

    private void markItems() {
        List<Frame> frames = page.frames();
        Map<Look, Integer> like = new HashMap<>();
        for (int i = 1; i < headlines.length; i++) {
            if (mayBeItem(i)) {
                like.merge(new Look(frames.get(i).parent(), frames.get(i).names()), 1, Integer::sum);
            }
        }
        for (int i = 1; i < headlines.length; i++) {
            int outer = items[frames.get(i).parent()];
            Look look = new Look(frames.get(i).parent(), frames.get(i).names());
            boolean item = mayBeItem(i) && like.getOrDefault(look, 0) >= LEAST_ITEMS;
            items[i] = outer > 0 ? outer : item ? i : 0;
        }
    }

    /** One headline within, and more than one in what is around: a heading is no item, what holds it and its text is. */
    private boolean mayBeItem(int frame) {
        Frame here = page.frames().get(frame);
        return headlines[frame] == 1 && headlines[here.parent()] > 1 && !isHeading(here.tag());
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
    }

    /**
     * For each line of the body the number of the item that it stands in, or 0. Where headlines and texts take turns
     * without an element around each pair, an item runs from one headline to the next of its look.
     */
    int[] itemsOf(List<Block> body) {
        Map<Look, Integer> flat = flatLooks();
        int[] of = new int[body.size()];
        int at = 0;
        int run = 0;
        int container = 0;
        for (int i = 0; i < page.blocks().size() && at < of.length; i++) {
            Block block = page.blocks().get(i);
            if (isLinkedHeading(block) && flat.getOrDefault(lookOf(block), 0) >= LEAST_FLAT) {
                container = parent(block);
                run = items.length + i;
            } else if (block.kind() == Block.Kind.HEADING || !isIn(block.frame(), container)) {
                run = 0;
            }
            if (body.get(at).span().equals(block.span())) {
                of[at++] = items[block.frame()] > 0 ? items[block.frame()] : run;
            }
        }
        return of;
    }

    private Map<Look, Integer> flatLooks() {
        Map<Look, Integer> flat = new HashMap<>();
        for (Block block : page.blocks()) {
            if (isLinkedHeading(block)) {
                flat.merge(lookOf(block), 1, Integer::sum);
            }
        }
        return flat;
    }

    private boolean isLinkedHeading(Block block) {
        return block.kind() == Block.Kind.HEADING && block.linkDensity() > 0.8 && around[block.frame()] == 0;
    }

    private Look lookOf(Block block) {
        return new Look(parent(block), page.frames().get(block.frame()).names());
    }

    private boolean isIn(int frame, int container) {
        int here = frame;
        while (here > container) {
            here = page.frames().get(here).parent();
        }
        return here == container;
    }

    /** How many lines of the longest list of such lines. */
    int listed() {
        return Arrays.stream(mixed).max().orElse(0);
    }

    /** How many headings of the page are links. */
    int linkedHeadings() {
        return linkedHeadings;
    }

    /** How many lines of the page are links, long enough for a headline, or begin with such a link. */
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
