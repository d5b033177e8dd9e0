package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.statement.Statement.Kind;

/** Counts what statements of each kind were taken for. Not thread-safe. */
final class KindTable {
    private final Map<Kind, Map<Kind, Integer>> counts = new EnumMap<>(Kind.class);

    void add(Kind wanted, Kind found) {
        counts.computeIfAbsent(wanted, kind -> new EnumMap<>(Kind.class)).merge(found, 1, Integer::sum);
    }

    double accuracy() {
        int all = 0;
        int right = 0;
        for (Kind kind : counts.keySet()) {
            all += of(kind);
            right += at(kind, kind);
        }
        return all == 0 ? 0 : (double) right / all;
    }

    private int of(Kind wanted) {
        return counts.getOrDefault(wanted, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int at(Kind wanted, Kind found) {
        return counts.getOrDefault(wanted, Map.of()).getOrDefault(found, 0);
    }

    /** One line a kind: how well it is told, and what its statements were taken for. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int found = counts.keySet().stream()
                    .mapToInt(wanted -> at(wanted, kind))
                    .sum();
            Tally tally = new Tally();
            tally.add(at(kind, kind), found, of(kind));
            if (of(kind) + found > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s: precision %.3f, recall %.3f, F1 %.3f; %d taken for %s",
                        label(kind),
                        tally.precision(),
                        tally.recall(),
                        tally.f1(),
                        of(kind),
                        counts.getOrDefault(kind, Map.of()).entrySet().stream()
                                .map(entry -> label(entry.getKey()) + ' ' + entry.getValue())
                                .collect(Collectors.joining(", "))));
            }
        }
        return lines;
    }

    private static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
