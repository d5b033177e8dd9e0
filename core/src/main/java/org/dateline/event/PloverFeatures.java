package org.dateline.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.source.Span;
import org.dateline.text.Stems;

/**
 * What {@link PloverClassifier} looks at, hashed: the stems of a text and their pairs, told apart by whether they stand
 * in the words for the source, in those for the target, between the two or elsewhere. Stateless and thread-safe.
 */
public final class PloverFeatures {
    /** How many features there are; a power of two. */
    public static final int BUCKETS = 1 << 18;

    private static final int FIRST_WORDS = 3;

    private PloverFeatures() {}

    /**
     * The features of {@code text}, ascending; one that holds twice stands once.
     *
     * @param source the words for who acts, as far as they stand in the text
     * @param target the words for whom it is done to
     */
    public static int[] of(String text, Optional<Span> source, Optional<Span> target) {
        Collector features = new Collector();
        features.words("S", source.map(span -> Stems.of(span.in(text))).orElse(List.of()));
        features.words("T", target.map(span -> Stems.of(span.in(text))).orElse(List.of()));
        int after = source.map(Span::end).orElse(0);
        int until = target.map(Span::start).filter(start -> start >= after).orElse(text.length());
        features.first("f", Stems.of(text.substring(after, until)));
        features.first(
                "t", target.map(span -> Stems.of(text.substring(span.end()))).orElse(List.of()));
        features.everything(Stems.of(blank(blank(text, source), target)));
        between(text, source, target, features);
        return features.sorted();
    }

    private static void between(String text, Optional<Span> source, Optional<Span> target, Collector features) {
        if (source.isEmpty() || target.isEmpty() || source.get().overlaps(target.get())) {
            return;
        }
        boolean forward = source.get().start() < target.get().start();
        int from = forward ? source.get().end() : target.get().end();
        int to = forward ? target.get().start() : source.get().start();
        features.words(forward ? "m" : "r", Stems.of(text.substring(from, to)));
    }

    /** The text with the words at {@code span} blanked, so that pairs don't reach across. */
    private static String blank(String text, Optional<Span> span) {
        return span.map(at -> text.substring(0, at.start()) + " 0 " + ".".repeat(Math.max(0, at.length() - 3))
                        + text.substring(at.end()))
                .orElse(text);
    }

    private static final class Collector {
        private int[] hashes = new int[128];
        private int size;

        void everything(List<String> stems) {
            for (int i = 0; i < stems.size(); i++) {
                add("w", stems.get(i));
                if (i > 0) {
                    add("2", stems.get(i - 1) + ' ' + stems.get(i));
                }
                if (i > 1) {
                    add("3", stems.get(i - 2) + ' ' + stems.get(i));
                }
            }
        }

        void words(String place, List<String> stems) {
            stems.forEach(stem -> add(place, stem));
        }

        void first(String place, List<String> stems) {
            for (int i = 0; i < Math.min(FIRST_WORDS, stems.size()); i++) {
                add(place, stems.get(i));
            }
        }

        private void add(String place, String what) {
            if (size == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            hashes[size++] = bucket(place, what);
        }

        int[] sorted() {
            return Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
        }
    }

    private static int bucket(String place, String what) {
        int hash = 31 * place.hashCode() + what.hashCode();
        hash *= 0x9E3779B1;
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
