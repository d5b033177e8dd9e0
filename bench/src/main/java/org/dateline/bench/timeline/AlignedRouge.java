package org.dateline.bench.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * ROUGE of timelines, aligned many to one (Martschat and Markert, "Improving ROUGE for timeline summarization", EACL 2017:
 * "align+ m:1"). Each day goes with the day of the other timeline that costs least: the product of what parts them in time,
 * 1 - 1 / (days between + 1), and of what parts them in words, 1 - F1 of their words. What the two share counts for
 * 1 / (days between + 1).
 */
final class AlignedRouge {
    private final List<Day> found;
    private final List<Day> gold;

    /** A day of one timeline. */
    private record Day(LocalDate date, Map<String, Integer> words, int size, List<String> stems) {

        static List<Day> of(Timeline timeline) {
            List<Day> days = new ArrayList<>();
            timeline.days().forEach((date, sentences) -> {
                Map<String, Integer> words = new HashMap<>();
                String text = String.join(" ", sentences).strip();
                String[] all = text.isEmpty() ? new String[0] : text.split("\\s+");
                for (String word : all) {
                    words.merge(word, 1, Integer::sum);
                }
                days.add(new Day(date, words, all.length, Rouge.stems(sentences)));
            });
            return days;
        }

        double nearness(Day other) {
            return 1.0 / (Math.abs(ChronoUnit.DAYS.between(date, other.date)) + 1);
        }

        double likeness(Day other) {
            int shared = words.entrySet().stream()
                    .mapToInt(word -> Math.min(word.getValue(), other.words.getOrDefault(word.getKey(), 0)))
                    .sum();
            return size + other.size == 0 ? 0 : 2.0 * shared / (size + other.size);
        }

        /** The first day of {@code days} that costs least; there is at least one. */
        Day nearest(List<Day> days) {
            Day best = days.getFirst();
            double least = Double.POSITIVE_INFINITY;
            for (Day day : days) {
                double cost = (1 - nearness(day)) * (1 - likeness(day));
                if (cost < least) {
                    least = cost;
                    best = day;
                }
            }
            return best;
        }
    }

    private AlignedRouge(Timeline found, Timeline gold) {
        this.found = Day.of(found);
        this.gold = Day.of(gold);
    }

    /** The F1 of n-grams of {@code width} words: 0 to 1. */
    static double f1(Timeline found, Timeline gold, int width) {
        AlignedRouge aligned = new AlignedRouge(found, gold);
        double precision = share(aligned.found, aligned.gold, width);
        double recall = share(aligned.gold, aligned.found, width);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The weighted share of the n-grams of {@code days} that stand in the days of {@code others} aligned with them. */
    private static double share(List<Day> days, List<Day> others, int width) {
        double shared = 0;
        int all = 0;
        if (others.isEmpty()) {
            return 0;
        }
        for (Day day : days) {
            Day other = day.nearest(others);
            Rouge rouge = Rouge.of(day.stems(), other.stems(), width);
            shared += day.nearness(other) * rouge.shared();
            all += rouge.found();
        }
        return all == 0 ? 0 : shared / all;
    }
}
