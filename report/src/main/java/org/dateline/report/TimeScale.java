package org.dateline.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.dateline.time.Precision;
import org.dateline.time.When;

/**
 * Places days on a line. The line is linear but for breaks: a long stretch without anything known to the month or finer
 * is drawn on a scale of its own, so that one look back to a distant year does not press all the rest together.
 */
final class TimeScale {
    /** A gap is broken out if it is longer than this share of the time that is left. */
    private static final double LONG = 0.5;

    private static final int MOST_BREAKS = 4;
    private static final double EMPTY_BREAK = 26;
    private static final double BREAK = 84;
    private static final double LEAST = 48;

    private final List<Segment> segments;

    private TimeScale(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * A stretch of the line.
     *
     * @param start its first day
     * @param end the day behind its last
     * @param from where it begins
     * @param to where it ends
     * @param broken whether it is a long gap on a scale of its own
     */
    record Segment(LocalDate start, LocalDate end, double from, double to, boolean broken) {
        long days() {
            return ChronoUnit.DAYS.between(start, end);
        }

        double perDay() {
            return (to - from) / days();
        }
    }

    /** A stretch before it has its place. */
    private record Stretch(LocalDate start, LocalDate end, boolean broken) {
        long days() {
            return ChronoUnit.DAYS.between(start, end);
        }
    }

    /**
     * The scale for the given times.
     *
     * @param times at least one
     * @param from where the line begins
     * @param to where it ends
     */
    static TimeScale of(List<When.Resolved> times, double from, double to) {
        List<Stretch> stretches = broken(stretches(times));
        return new TimeScale(placed(stretches, times, from, to));
    }

    List<Segment> segments() {
        return segments;
    }

    /** The place of the midnight that a day begins with; the line's ends for days outside. */
    double at(LocalDate day) {
        Segment first = segments.getFirst();
        if (day.isBefore(first.start())) {
            return first.from();
        }
        for (Segment segment : segments) {
            if (day.isBefore(segment.end())) {
                return segment.from() + segment.perDay() * ChronoUnit.DAYS.between(segment.start(), day);
            }
        }
        return segments.getLast().to();
    }

    /** Whether a day lies on the line. */
    boolean holds(LocalDate day) {
        return !day.isBefore(segments.getFirst().start())
                && day.isBefore(segments.getLast().end());
    }

    /** The line cut into occupied stretches and the gaps between them. */
    private static List<Stretch> stretches(List<When.Resolved> times) {
        LocalDate first = times.stream()
                .map(When.Resolved::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = times.stream()
                .map(When.Resolved::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<When.Resolved> fine = times.stream()
                .filter(when -> when.precision().compareTo(Precision.MONTH) <= 0)
                .sorted()
                .toList();
        List<Stretch> found = new ArrayList<>();
        LocalDate reached = first;
        for (When.Resolved when : fine) {
            if (when.start().isAfter(reached)) {
                found.add(new Stretch(reached, when.start(), true));
            }
            LocalDate begin = when.start().isBefore(reached) ? reached : when.start();
            if (when.end().isAfter(begin)) {
                found.add(new Stretch(begin, when.end(), false));
                reached = when.end();
            }
        }
        if (last.isAfter(reached)) {
            found.add(new Stretch(reached, last, !fine.isEmpty()));
        }
        return found;
    }

    /** Keeps the longest gaps as breaks and joins all the others with their neighbours. */
    private static List<Stretch> broken(List<Stretch> stretches) {
        double left =
                stretches.stream().mapToLong(Stretch::days).asDoubleStream().sum();
        TreeSet<LocalDate> kept = new TreeSet<>();
        List<Stretch> gaps = stretches.stream()
                .filter(Stretch::broken)
                .sorted(Comparator.comparingLong(Stretch::days).reversed().thenComparing(Stretch::start))
                .toList();
        for (Stretch gap : gaps) {
            if (kept.size() < MOST_BREAKS && gap.days() > LONG * left && gap.days() > 20) {
                kept.add(gap.start());
                left -= gap.days();
            }
        }
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean isBreak = stretch.broken() && kept.contains(stretch.start());
            if (!isBreak && !joined.isEmpty() && !joined.getLast().broken()) {
                joined.add(new Stretch(joined.removeLast().start(), stretch.end(), false));
            } else {
                joined.add(new Stretch(stretch.start(), stretch.end(), isBreak));
            }
        }
        return joined;
    }

    private static List<Segment> placed(List<Stretch> stretches, List<When.Resolved> times, double from, double to) {
        double[] widths = new double[stretches.size()];
        double room = to - from;
        double weights = 0;
        for (int i = 0; i < widths.length; i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.broken()) {
                widths[i] = holdsAnEdge(stretch, times) ? Math.min(BREAK, (to - from) / 6) : EMPTY_BREAK;
                room -= widths[i];
            } else {
                weights += weight(stretch, times);
            }
        }
        long open = stretches.stream().filter(stretch -> !stretch.broken()).count();
        double spare = Math.max(0, room - open * LEAST);
        List<Segment> segments = new ArrayList<>();
        double at = from;
        for (int i = 0; i < widths.length; i++) {
            Stretch stretch = stretches.get(i);
            double width =
                    stretch.broken() ? widths[i] : (room - spare) / open + spare * weight(stretch, times) / weights;
            segments.add(new Segment(stretch.start(), stretch.end(), at, at + width, stretch.broken()));
            at += width;
        }
        return segments;
    }

    /** Whether a time begins or ends within a gap: then the gap must be wide enough to show it. */
    private static boolean holdsAnEdge(Stretch gap, List<When.Resolved> times) {
        return times.stream()
                .anyMatch(when ->
                        inside(gap, when.start()) || inside(gap, when.end().minusDays(1)));
    }

    private static boolean inside(Stretch gap, LocalDate day) {
        return !day.isBefore(gap.start()) && day.isBefore(gap.end());
    }

    private static double weight(Stretch stretch, List<When.Resolved> times) {
        long begun =
                times.stream().filter(when -> inside(stretch, when.start())).count();
        return Math.sqrt((double) stretch.days()) + begun;
    }
}
