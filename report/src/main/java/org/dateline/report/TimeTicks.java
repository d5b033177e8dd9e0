package org.dateline.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The marks of a time scale, from days to decades, as close as their labels allow. */
final class TimeTicks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final double LEAST_DISTANCE = 52;
    private static final double LABEL_WIDTH = 7.2;

    private TimeTicks() {}

    /**
     * One mark.
     *
     * @param x its place
     * @param label the day or the month, or the year where the marks are years
     * @param year the year to write beneath it, or the empty string where the mark before has the same
     */
    record Tick(double x, String label, String year) {}

    /** The steps between marks, finest first, with about how many days they take. */
    private enum Step {
        DAY(1),
        TWO_DAYS(2),
        WEEK(7),
        TWO_WEEKS(14),
        MONTH(30),
        QUARTER(91),
        YEAR(365),
        TWO_YEARS(730),
        FIVE_YEARS(1826),
        DECADE(3652),
        TWO_DECADES(7305),
        HALF_CENTURY(18262),
        CENTURY(36524);

        private final int days;

        Step(int days) {
            this.days = days;
        }

        private LocalDate floor(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case TWO_DAYS -> day.minusDays(Math.floorMod(day.toEpochDay(), 2));
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case TWO_WEEKS ->
                    day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .minusWeeks(Math.floorMod(Math.floorDiv(day.toEpochDay() + 3, 7), 2));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
                case YEAR, TWO_YEARS, FIVE_YEARS, DECADE, TWO_DECADES, HALF_CENTURY, CENTURY ->
                    LocalDate.of(Math.floorDiv(day.getYear(), years()) * years(), 1, 1);
            };
        }

        private LocalDate next(LocalDate mark) {
            return switch (this) {
                case DAY, TWO_DAYS, WEEK, TWO_WEEKS -> mark.plusDays(days);
                case MONTH -> mark.plusMonths(1);
                case QUARTER -> mark.plusMonths(3);
                case YEAR, TWO_YEARS, FIVE_YEARS, DECADE, TWO_DECADES, HALF_CENTURY, CENTURY -> mark.plusYears(years());
            };
        }

        private int years() {
            return Math.max(1, (int) Math.round(days / 365.2425));
        }

        private boolean ofYears() {
            return compareTo(YEAR) >= 0;
        }

        private boolean ofMonths() {
            return this == MONTH || this == QUARTER;
        }
    }

    static List<Tick> of(TimeScale scale) {
        List<Tick> ticks = new ArrayList<>();
        for (TimeScale.Segment segment : scale.segments()) {
            if (!segment.broken()) {
                ticks.addAll(of(segment));
            } else if (segment.to() - segment.from() > LEAST_DISTANCE) {
                ticks.add(new Tick(segment.from() + 6, years(segment), ""));
            }
        }
        return apart(ticks);
    }

    private static String years(TimeScale.Segment segment) {
        int first = segment.start().getYear();
        int last = segment.end().minusDays(1).getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** Leaves out each mark whose label would run into the one before. */
    private static List<Tick> apart(List<Tick> ticks) {
        List<Tick> apart = new ArrayList<>();
        for (Tick tick : ticks) {
            boolean free = apart.isEmpty()
                    || tick.x() - apart.getLast().x()
                            >= LABEL_WIDTH * apart.getLast().label().length();
            if (free) {
                apart.add(tick);
            }
        }
        return List.copyOf(apart);
    }

    private static List<Tick> of(TimeScale.Segment segment) {
        Step step = step(segment);
        List<Tick> ticks = new ArrayList<>();
        LocalDate mark = step.floor(segment.start());
        if (mark.isBefore(segment.start())) {
            mark = step.next(mark);
        }
        if (!mark.isBefore(segment.end())) {
            return List.of(tick(segment, segment.start(), Step.DAY, Integer.MIN_VALUE));
        }
        int year = Integer.MIN_VALUE;
        for (; mark.isBefore(segment.end()); mark = step.next(mark)) {
            ticks.add(tick(segment, mark, step, year));
            year = mark.getYear();
        }
        return ticks;
    }

    private static Step step(TimeScale.Segment segment) {
        for (Step step : Step.values()) {
            if (step.days * segment.perDay() >= LEAST_DISTANCE) {
                return step;
            }
        }
        return Step.CENTURY;
    }

    private static Tick tick(TimeScale.Segment segment, LocalDate mark, Step step, int yearBefore) {
        double x = segment.from() + segment.perDay() * ChronoUnit.DAYS.between(segment.start(), mark);
        String year = Integer.toString(mark.getYear());
        if (step.ofYears()) {
            return new Tick(x, year, "");
        }
        String label = step.ofMonths() ? MONTH.format(mark) : DAY.format(mark);
        return new Tick(x, label, mark.getYear() == yearBefore ? "" : year);
    }
}
