package org.dateline.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the article stands on its page.
 *
 * @param page the page
 * @param headline the line of the headline, if it was found
 * @param body the lines of the body, in order; not empty
 */
record BodyPlace(PageText page, Optional<Block> headline, List<Block> body) {
    private static final int ABOVE = 6;
    private static final int BENEATH = 3;

    int start() {
        int first = body.getFirst().span().start();
        return headline.map(block -> Math.min(first, block.span().start())).orElse(first);
    }

    /** The same place with a headline that may stand in the body's lines too. */
    BodyPlace underHeadline(Optional<Block> shown) {
        return new BodyPlace(page, shown.or(() -> headline), body);
    }

    int end() {
        return body.getLast().span().end();
    }

    /** Whether the mark stands in the article's head, a few lines above it, in its body, or just beneath. */
    boolean belongs(Mark mark) {
        List<Block> blocks = page.blocks();
        int first = Math.max(0, indexAt(start()) - ABOVE);
        int last = Math.min(blocks.size() - 1, indexAt(end() - 1) + BENEATH);
        return mark.span().start() >= blocks.get(first).span().start()
                && mark.span().end() <= blocks.get(last).span().end() + 1;
    }

    /** Whether the mark stands above the body, in its first lines, or beneath it: where a page puts its date. */
    boolean stands(Mark mark) {
        return mark.span().start()
                        <= body.get(Math.min(3, body.size() - 1)).span().end()
                || mark.span().start() >= end();
    }

    /** The lines from a little above the headline to the first of the body, then the few beneath the body. */
    List<Block> nearHead() {
        List<Block> blocks = page.blocks();
        int first = indexAt(start());
        int body1 = indexAt(body.getFirst().span().start());
        int last = indexAt(end() - 1);
        List<Block> above = blocks.subList(first, Math.min(body1, first + 20));
        List<Block> before = blocks.subList(Math.max(0, first - 4), first);
        List<Block> after = blocks.subList(last + 1, Math.min(blocks.size(), last + 1 + BENEATH));
        return Stream.of(above, before, after).flatMap(List::stream).toList();
    }

    /** The index of the last block that begins at or before the offset. */
    int indexAt(int offset) {
        int low = 0;
        int high = page.blocks().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (page.blocks().get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
