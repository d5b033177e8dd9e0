package org.dateline.article;

import java.util.List;
import org.dateline.source.SourceText;

/**
 * A page as its reader sees it, and what its head says.
 *
 * @param text the visible text, one line a block
 * @param blocks the lines, in order
 * @param frames the tree that they hang in; the root is first
 * @param marks stretches that markup tells of, in order of their start
 * @param head what the page says of itself
 */
record PageText(SourceText text, List<Block> blocks, List<Frame> frames, List<Mark> marks, Head head) {
    PageText {
        blocks = List.copyOf(blocks);
        frames = List.copyOf(frames);
        marks = List.copyOf(marks);
    }

    String words(Block block) {
        return text.at(block.span());
    }

    /** What a line looks like: lines look alike if their element and the one around it have the same tag and class. */
    long look(Block block) {
        Frame frame = frames.get(block.frame());
        int around = frame.parent() < 0 ? -1 : frames.get(frame.parent()).names();
        return ((long) frame.names() << 32) | (around & 0xffffffffL);
    }

    /** Whether the page has markup; a plain-text capture has one frame. */
    boolean markedUp() {
        return frames.size() > 1;
    }
}
