package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.source.Span;
import org.dateline.statement.model.Attribution;
import org.dateline.statement.model.Range;

/**
 * Attributions as one row of labels, as the gold of token sentences has them: where several overlap, the one with the
 * longer content comes first, and what would overlap it is left out; contents that touch are one.
 */
final class Flattened {
    private Flattened() {}

    static Map<Role, List<Span>> of(List<Attribution> attributions, int size) {
        Map<Role, List<Span>> flat = new EnumMap<>(Role.class);
        boolean[] taken = new boolean[size];
        attributions.stream()
                .sorted(Comparator.comparingInt((Attribution each) -> -length(each.content()))
                        .thenComparingInt(each -> each.cue().start()))
                .forEach(each -> {
                    for (Role role : Role.values()) {
                        role.of(each).forEach(range -> place(range, role, taken, flat));
                    }
                });
        flat.computeIfPresent(Role.CONTENT, (role, spans) -> joined(spans));
        return flat;
    }

    private static int length(List<Range> ranges) {
        return ranges.stream().mapToInt(Range::size).sum();
    }

    private static void place(Range range, Role role, boolean[] taken, Map<Role, List<Span>> flat) {
        for (int i = range.start(); i < range.end(); i++) {
            if (taken[i]) {
                return;
            }
        }
        Arrays.fill(taken, range.start(), range.end(), true);
        flat.computeIfAbsent(role, each -> new ArrayList<>()).add(new Span(range.start(), range.end()));
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        spans.stream().sorted().forEach(span -> {
            if (!joined.isEmpty() && joined.getLast().end() == span.start()) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        });
        return joined;
    }
}
