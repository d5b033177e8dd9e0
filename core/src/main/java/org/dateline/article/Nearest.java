package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many steps up from a frame the nearest one lies that has each hint, and each of some tags. Worked out once for each
 * frame that is asked for, from the one around it. Used for one page; not thread-safe.
 */
final class Nearest {
    /** Farther is not told apart, and stands for none at all. */
    private static final float FAR = 9;

    private static final List<String> TAGS =
            List.of("article", "blockquote", "figure", "footer", "form", "header", "main", "section", "table", "ul");
    private static final int HINTS = Hint.values().length;

    /** Where the distance of each tag stands. */
    private static final Map<String, Integer> PLACES =
            TAGS.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, tag -> HINTS + TAGS.indexOf(tag)));

    /** What the distances are of, in order. */
    static final List<String> NAMES = names();

    private final List<Frame> frames;
    private final float[] @Nullable [] known;

    Nearest(List<Frame> frames) {
        this.frames = frames;
        this.known = new float[frames.size()][];
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
    float[] of(int frame) {
        float[] found = known[frame];
        if (found == null) {
            found = read(frames.get(frame));
            known[frame] = found;
        }
        return found;
    }

    private float[] read(Frame frame) {
        float[] near = new float[NAMES.size()];
        if (frame.parent() < 0) {
            java.util.Arrays.fill(near, FAR);
        } else {
            float[] around = of(frame.parent());
            for (int i = 0; i < near.length; i++) {
                near[i] = around[i] == FAR ? FAR : Math.min(FAR - 1, around[i] + 1);
            }
        }
        for (int bits = frame.hints(); bits != 0; bits &= bits - 1) {
            near[Integer.numberOfTrailingZeros(bits)] = 0;
        }
        Integer tag = PLACES.get(frame.tag());
        if (tag != null) {
            near[tag] = 0;
        }
        return near;
    }
}
