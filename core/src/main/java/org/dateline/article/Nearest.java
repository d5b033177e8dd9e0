package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many steps up from a frame the nearest one lies that has each hint, and each of some tags. Worked out once for each
 * frame that is asked for, from the one around it. Used for one page; not thread-safe.
 */
final class Nearest {
    /** Farther is not told apart, and stands for none at all. */
    private static final byte FAR = 9;

    private static final List<String> TAGS =
            List.of("article", "blockquote", "figure", "footer", "form", "header", "main", "section", "table", "ul");
    private static final int HINTS = Hint.values().length;

    /** What the distances are of, in order. */
    static final List<String> NAMES = names();

    private final List<Frame> frames;
    private final byte[] @Nullable [] known;

    Nearest(List<Frame> frames) {
        this.frames = frames;
        this.known = new byte[frames.size()][];
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Hint hint : Hint.values()) {
            names.add(hint.name());
        }
        TAGS.forEach(tag -> names.add("in-" + tag));
        return List.copyOf(names);
    }

    /** The distances from the frame; 0 means itself. */
    byte[] of(int frame) {
        byte[] found = known[frame];
        if (found == null) {
            found = read(frames.get(frame));
            known[frame] = found;
        }
        return found;
    }

    private byte[] read(Frame frame) {
        byte[] near = new byte[NAMES.size()];
        if (frame.parent() < 0) {
            java.util.Arrays.fill(near, FAR);
        } else {
            byte[] around = of(frame.parent());
            for (int i = 0; i < near.length; i++) {
                near[i] = around[i] == FAR ? FAR : (byte) Math.min(FAR - 1, around[i] + 1);
            }
        }
        for (int bits = frame.hints(); bits != 0; bits &= bits - 1) {
            near[Integer.numberOfTrailingZeros(bits)] = 0;
        }
        int tag = TAGS.indexOf(frame.tag());
        if (tag >= 0) {
            near[HINTS + tag] = 0;
        }
        return near;
    }
}
