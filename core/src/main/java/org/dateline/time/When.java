package org.dateline.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * A time as far as it is known: a {@link Resolved} stretch of the calendar with a precision, or {@link Unresolved}.
 * The two are different types so that nothing can take the one for the other. Bounds are half-open and in the local
 * calendar of the article; none of these is a machine instant. All are immutable.
 */
public sealed interface When {
    /** A stretch of the calendar. */
    sealed interface Resolved extends When, Comparable<Resolved> {
        /** The order of a chronology: by first day, then finer before coarser, then by value. */
        Comparator<Resolved> ORDER = Comparator.comparing(Resolved::startTime)
                .thenComparing(Resolved::precision)
                .thenComparing(Resolved::value)
                .thenComparing(Resolved::modifier);

        /** The first day. */
        LocalDate start();

        /** The day behind the last. */
        LocalDate end();

        Precision precision();

        Modifier modifier();

        /** The TIMEX3 value, which is an ISO 8601 form such as {@code 2020-01-12}, {@code 2020-W02} or {@code 2019-Q3}. */
        String value();

        /** The same stretch with another modifier; a minute has none, and stays as it is. */
        Resolved with(Modifier other);

        /** Midnight of the first day, or the exact minute where one is known. */
        default LocalDateTime startTime() {
            return start().atStartOfDay();
        }

        /** Whether the day lies in this stretch. */
        default boolean contains(LocalDate day) {
            return !day.isBefore(start()) && day.isBefore(end());
        }

        /** Whether the two share a day. */
        default boolean overlaps(Resolved other) {
            return start().isBefore(other.end()) && other.start().isBefore(end());
        }

        /** Whether every day of {@code other} lies in this stretch. */
        default boolean encloses(Resolved other) {
            return !other.start().isBefore(start()) && !other.end().isAfter(end());
        }

        @Override
        default int compareTo(Resolved other) {
            return ORDER.compare(this, other);
        }
    }

    /** A minute of a day. */
    record Minute(LocalDateTime time) implements Resolved {
        @Override
        public LocalDate start() {
            return time.toLocalDate();
        }

        @Override
        public LocalDate end() {
            return start().plusDays(1);
        }

        @Override
        public LocalDateTime startTime() {
            return time;
        }

        @Override
        public Precision precision() {
            return Precision.MINUTE;
        }

        @Override
        public Modifier modifier() {
            return Modifier.NONE;
        }

        @Override
        public Minute with(Modifier other) {
            return this;
        }

        @Override
        public String value() {
            return String.format(Locale.ROOT, "%sT%02d:%02d", start(), time.getHour(), time.getMinute());
        }
    }

    /** One day. */
    record Day(LocalDate date, Modifier modifier) implements Resolved {
        public Day(LocalDate date) {
            this(date, Modifier.NONE);
        }

        @Override
        public LocalDate start() {
            return date;
        }

        @Override
        public LocalDate end() {
            return date.plusDays(1);
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public Day with(Modifier other) {
            return new Day(date, other);
        }

        @Override
        public String value() {
            return date.toString();
        }
    }

    /** An ISO week, named by its Monday. */
    record Week(LocalDate monday, Modifier modifier) implements Resolved {
        public Week {
            if (monday.getDayOfWeek() != java.time.DayOfWeek.MONDAY) {
                throw new IllegalArgumentException("an ISO week begins on a Monday, not on " + monday);
            }
        }

        /** The week that {@code day} lies in. */
        public static Week of(LocalDate day) {
            return new Week(day.with(WeekFields.ISO.dayOfWeek(), 1), Modifier.NONE);
        }

        @Override
        public LocalDate start() {
            return monday;
        }

        @Override
        public LocalDate end() {
            return monday.plusWeeks(1);
        }

        @Override
        public Precision precision() {
            return Precision.WEEK;
        }

        @Override
        public Week with(Modifier other) {
            return new Week(monday, other);
        }

        @Override
        public String value() {
            return String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    monday.get(IsoFields.WEEK_BASED_YEAR),
                    monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    }

    /** A month of a year. */
    record Month(YearMonth month, Modifier modifier) implements Resolved {
        public Month(YearMonth month) {
            this(month, Modifier.NONE);
        }

        @Override
        public LocalDate start() {
            return month.atDay(1);
        }

        @Override
        public LocalDate end() {
            return month.plusMonths(1).atDay(1);
        }

        @Override
        public Precision precision() {
            return Precision.MONTH;
        }

        @Override
        public Month with(Modifier other) {
            return new Month(month, other);
        }

        @Override
        public String value() {
            return month.toString();
        }
    }

    /** A year. */
    record Year(int year, Modifier modifier) implements Resolved {
        public Year(int year) {
            this(year, Modifier.NONE);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(year + 1, 1, 1);
        }

        @Override
        public Precision precision() {
            return Precision.YEAR;
        }

        @Override
        public Year with(Modifier other) {
            return new Year(year, other);
        }

        @Override
        public String value() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /**
     * Any other stretch: a quarter, season, half-year, decade, or a stretch between two days.
     *
     * @param value the TIMEX3 value, such as {@code 2019-Q3}, {@code 2019-SU}, {@code 199}; for a plain interval the two
     *     days with a slash, {@code 2019-03-01/2019-03-05}, the last one included (EDTF level 0)
     */
    record Interval(LocalDate start, LocalDate end, Precision precision, String value, Modifier modifier)
            implements Resolved {
        public Interval {
            if (!start.isBefore(end)) {
                throw new IllegalArgumentException("an interval ends behind its start: " + start + " to " + end);
            }
        }

        @Override
        public Interval with(Modifier other) {
            return new Interval(start, end, precision, value, other);
        }

        /** The stretch from the first to the last day, both included. */
        public static Interval between(LocalDate first, LocalDate last) {
            return new Interval(first, last.plusDays(1), Precision.INTERVAL, first + "/" + last, Modifier.NONE);
        }
    }

    /**
     * A time that is not known as a place on the calendar.
     *
     * @param words the words that stand for it, or the empty string if nothing is said of it
     * @param reason why it is not resolved
     * @param bounds the stretch that it certainly lies in, if any is known
     */
    record Unresolved(String words, Reason reason, Optional<Interval> bounds) implements When {
        /** Why a time could not be resolved. */
        public enum Reason {
            /** No time is stated. */
            NOT_STATED,
            /** The expression is relative and there is no date to reckon it from. */
            NO_ANCHOR,
            /** The expression names no place on the calendar ("in the near future", "soon"). */
            VAGUE,
            /** Several readings are equally fit. */
            AMBIGUOUS
        }

        public Unresolved(String words, Reason reason) {
            this(words, reason, Optional.empty());
        }
    }

    /** Nothing is said of the time. */
    static When notStated() {
        return new Unresolved("", Unresolved.Reason.NOT_STATED);
    }

    /** This time if it is resolved. */
    default Optional<Resolved> resolved() {
        return this instanceof Resolved known ? Optional.of(known) : Optional.empty();
    }
}
