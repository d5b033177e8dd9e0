package org.dateline.article;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.source.CaptureId;

/**
 * Which part of an article a page shows that its outlet has cut into several pages. Parts stay apart, each with its own
 * text, so that every span leads into one capture.
 *
 * @param number which part, from 1
 * @param addresses the addresses of the parts that are known, by number
 * @param captured the captures that show the parts, this one among them, by number
 */
public record Part(int number, SortedMap<Integer, String> addresses, SortedMap<Integer, CaptureId> captured) {
    public Part {
        addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
        captured = Collections.unmodifiableSortedMap(new TreeMap<>(captured));
        if (number < 1 || !captured.containsKey(number)) {
            throw new IllegalArgumentException("no part of its own article: " + number + " of " + captured.keySet());
        }
    }

    /** How many parts are known of, at least: an outlet need not name the last one. */
    public int count() {
        return Math.max(captured.lastKey(), addresses.isEmpty() ? 0 : addresses.lastKey());
    }

    /** The numbers of the parts that were not captured, in order. */
    public List<Integer> missing() {
        return IntStream.rangeClosed(1, count())
                .filter(part -> !captured.containsKey(part))
                .boxed()
                .toList();
    }

    /** The numbers of the other parts that are known of, in order. */
    public List<Integer> others() {
        return IntStream.rangeClosed(1, count())
                .filter(part -> part != number)
                .boxed()
                .toList();
    }
}
