package org.dateline.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The items that lead elsewhere, each with one headline of a kind. An item is an element that holds one such headline,
 * beside at least two of its like; or, where headlines and texts take turns without an element around each pair, what runs
 * from one headline to the next of its look.
 */
final class TeaserItems {
    private static final int LEAST_ITEMS = 3;

    /** Headlines without an element around them and their text must be more, to be told from an article's subheads. */
    private static final int LEAST_FLAT = 5;

    /** A teaser has few lines beside its headline. */
    private static final int MOST_LINES = 2;

    private final PageText page;
    private final Predicate<Block> isHeadline;
    private final int[] headlines;
    private final int[] items;
    private final Map<Look, Integer> flat = new HashMap<>();

    private record Look(int parent, int names) {}

    /** What the items of one list have in common; the classes of many tell each its number. */
    private record Sibling(int parent, String tag) {}

    private TeaserItems(PageText page, Predicate<Block> isHeadline) {
        this.page = page;
        this.isHeadline = isHeadline;
        this.headlines = new int[page.frames().size()];
        this.items = new int[page.frames().size()];
    }

    static TeaserItems of(PageText page, Predicate<Block> isHeadline) {
        TeaserItems found = new TeaserItems(page, isHeadline);
        for (Block block : page.blocks()) {
            if (isHeadline.test(block)) {
                found.headlines[block.frame()]++;
                found.flat.merge(found.lookOf(block), 1, Integer::sum);
            }
        }
        List<Frame> frames = page.frames();
        for (int i = frames.size() - 1; i > 0; i--) {
            found.headlines[frames.get(i).parent()] += found.headlines[i];
        }
        found.markItems();
        return found;
    }

    private void markItems() {
        List<Frame> frames = page.frames();
        Map<Sibling, Integer> like = new HashMap<>();
        for (int i = 1; i < headlines.length; i++) {
            if (mayBeItem(i)) {
                like.merge(new Sibling(frames.get(i).parent(), frames.get(i).tag()), 1, Integer::sum);
            }
        }
        for (int i = 1; i < headlines.length; i++) {
            int outer = items[frames.get(i).parent()];
            Sibling sibling = new Sibling(frames.get(i).parent(), frames.get(i).tag());
            boolean item = mayBeItem(i) && like.getOrDefault(sibling, 0) >= LEAST_ITEMS;
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

    /** For each line of the body the number of the item that it stands in, or 0. */
    int[] of(List<Block> body) {
        int[] of = sparse(body, runs(body));
        for (int i = 0; i < of.length; i++) {
            int item = items[body.get(i).frame()];
            of[i] = item > 0 ? item : of[i];
        }
        return of;
    }

    /** The same, if hardly an item of them all has more than a few lines: an article's own links have. */
    int[] ofSparse(List<Block> body) {
        return sparse(body, of(body));
    }

    private int[] runs(List<Block> body) {
        int[] of = new int[body.size()];
        int at = 0;
        int run = 0;
        int container = 0;
        for (int i = 0; i < page.blocks().size() && at < of.length; i++) {
            Block block = page.blocks().get(i);
            if (isHeadline.test(block) && flat.getOrDefault(lookOf(block), 0) >= LEAST_FLAT) {
                container = parent(block);
                run = items.length + i;
            } else if (run > 0 && (block.kind() == Block.Kind.HEADING || !isIn(block.frame(), container))) {
                run = 0;
            }
            if (body.get(at).span().equals(block.span())) {
                of[at++] = run;
            }
        }
        return of;
    }

    private int[] sparse(List<Block> body, int[] of) {
        Map<Integer, Integer> lines = new HashMap<>();
        for (int i = 0; i < of.length; i++) {
            if (of[i] > 0 && !isHeadline.test(body.get(i))) {
                lines.merge(of[i], 1, Integer::sum);
            }
        }
        long many = lines.values().stream().filter(count -> count > MOST_LINES).count();
        return lines.size() >= LEAST_ITEMS && 4 * many <= lines.size() ? of : new int[of.length];
    }

    private Look lookOf(Block block) {
        return new Look(parent(block), page.frames().get(block.frame()).names());
    }

    private int parent(Block block) {
        return Math.max(0, page.frames().get(block.frame()).parent());
    }

    private boolean isIn(int frame, int container) {
        int here = frame;
        while (here > container) {
            here = page.frames().get(here).parent();
        }
        return here == container;
    }
}
