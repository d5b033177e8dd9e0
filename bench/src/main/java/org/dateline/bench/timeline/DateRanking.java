package org.dateline.bench.timeline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** Chooses days by a score. */
final class DateRanking {
    private DateRanking() {}

    /** The {@code count} days of the highest score, the earlier on a tie; in the order of the ranking. */
    static List<LocalDate> best(SortedMap<LocalDate, DayFacts> days, int count, ToDoubleFunction<DayFacts> score) {
        return days.entrySet().stream()
                .sorted(comparing(
                                (Map.Entry<LocalDate, DayFacts> day) -> score.applyAsDouble(day.getValue()),
                                reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The harmonic mean of precision and recall of the days chosen. */
    static double f1(Collection<LocalDate> gold, Collection<LocalDate> chosen) {
        long right = chosen.stream().filter(gold::contains).count();
        return gold.isEmpty() && chosen.isEmpty() ? 0 : 2.0 * right / (gold.size() + chosen.size());
    }
}
