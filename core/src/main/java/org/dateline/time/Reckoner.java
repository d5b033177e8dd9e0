package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.time.When.Day;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Month;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved;
import org.dateline.time.When.Unresolved.Reason;
import org.dateline.time.When.Year;
import org.jspecify.annotations.Nullable;

/** What relative expressions of one text are reckoned from. Serves one text and one thread. */
final class Reckoner {
    /** How many sentences back a date still is the one that "two days earlier" is reckoned from. */
    private static final int REACH = 3;

    /** How many years ahead two figures surely lie, and how many they may. */
    private static final int SOON = 10;

    private static final int LONGEST_AHEAD = 30;

    private @Nullable Resolved published;
    private final DateOrder order;
    private @Nullable Resolved told;
    private @Nullable Interval quarter;
    private boolean fiscal;
    private int toldIn;
    private int sentence;
    private Tense tense = Tense.UNKNOWN;

    Reckoner(Optional<Resolved> published, DateOrder order) {
        this.published = published.orElse(null);
        this.order = order;
    }

    /** The day of publication, if it is known to the day. */
    @Nullable
    LocalDate today() {
        return published != null && published.precision().compareTo(Precision.DAY) <= 0 ? published.start() : null;
    }

    /** The month of publication, if it is known. */
    @Nullable
    YearMonth thisMonth() {
        if (published == null) {
            return null;
        }
        YearMonth month = YearMonth.from(published.start());
        return month.equals(YearMonth.from(published.end().minusDays(1))) ? month : null;
    }

    /** The year of publication, if it is known. */
    @Nullable
    Integer thisYear() {
        if (published == null) {
            return null;
        }
        int year = published.start().getYear();
        return published.end().minusDays(1).getYear() == year ? (Integer) year : null;
    }

    /**
     * The year that two figures mean: the last one that ends so, or one of the next ten. Null where no day of publication
     * tells, and where one that lies not much further ahead may be meant as well.
     */
    @Nullable
    Integer year(int figures) {
        Integer now = thisYear();
        if (now == null) {
            return null;
        }
        int year = now - now % 100 + figures;
        while (year > now + LONGEST_AHEAD) {
            year -= 100;
        }
        while (year <= now + LONGEST_AHEAD - 100) {
            year += 100;
        }
        return year <= now + SOON ? (Integer) year : null;
    }

    DateOrder order() {
        return order;
    }

    Tense tense() {
        return tense;
    }

    /** Enters the next sentence. */
    void enter(int index) {
        sentence = index;
    }

    void governedBy(Tense verb) {
        tense = verb;
    }

    /** Remembers a date that the text told. */
    void tell(Resolved date) {
        told = date;
        toldIn = sentence;
    }

    /** The last date told in this or one of the sentences just before. */
    @Nullable
    Resolved told() {
        return told != null && sentence - toldIn <= REACH ? told : null;
    }

    /** The quarter that the text speaks of: the last one that it named. */
    @Nullable
    Interval quarter() {
        return quarter;
    }

    /**
     * Remembers a quarter that the text named.
     *
     * @param ofFirm whether it is one of a firm's own year, which need not be the calendar's
     */
    void name(Interval namedQuarter, boolean ofFirm) {
        quarter = namedQuarter;
        fiscal = ofFirm;
    }

    /** What is found where a quarter is reckoned from the one that the text named: no stretch if that is a firm's own. */
    Found fromNamed(Interval reckoned) {
        return fiscal
                ? Found.unknown(reckoned.value(), Reason.AMBIGUOUS)
                        .within(Intervals.yearOfFirm(reckoned.start().getYear()))
                : Found.date(reckoned);
    }

    /** A number of units away from publication, as coarse as the unit; null if the publication date is too coarse. */
    @Nullable
    Resolved fromToday(Unit unit, int count) {
        LocalDate day = today();
        if (day != null) {
            return Steps.from(day, unit, count);
        }
        YearMonth month = thisMonth();
        if (unit == Unit.MONTH && month != null) {
            return new Month(month.plusMonths(count));
        }
        Integer year = thisYear();
        return unit == Unit.YEAR && year != null ? new Year(year + count, Modifier.NONE) : null;
    }

    /** A number of units away from the last date told; null if that is unknown or coarser than the unit. */
    private @Nullable Resolved fromTold(Unit unit, int count) {
        Resolved from = told();
        if (from == null) {
            return null;
        }
        boolean fine = switch (unit) {
            case SECOND, MINUTE, HOUR -> false;
            case DAY, WEEKEND -> from.precision().compareTo(Precision.DAY) <= 0;
            case WEEK -> from.precision().compareTo(Precision.WEEK) <= 0;
            case MONTH -> from.precision().compareTo(Precision.MONTH) <= 0;
            case QUARTER -> from.precision().compareTo(Precision.QUARTER) <= 0;
            case YEAR, DECADE, CENTURY, MILLENNIUM -> from.precision().compareTo(Precision.YEAR) <= 0;
        };
        return fine ? Steps.from(from.start(), unit, count) : null;
    }

    /** A number of units away from the last date told: within that of its first and its last day where it is too coarse. */
    Found reckonedFromTold(Unit unit, int count, String unknown) {
        Resolved at = fromTold(unit, count);
        if (at != null) {
            return Found.date(at);
        }
        Found open = noAnchor(unknown);
        Resolved from = told();
        Resolved first = from == null ? null : Steps.from(from.start(), unit, count);
        Resolved last = from == null ? null : Steps.from(from.end().minusDays(1), unit, count);
        return first == null || last == null
                ? open
                : open.within(Interval.between(first.start(), last.end().minusDays(1)));
    }

    static Interval quarterOf(LocalDate day) {
        return Intervals.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /**
     * What is read of something that lacks a day to be reckoned from, where at least the month or year of publication is known:
     * it lies between what it is on the first and on the last of these days, and is known where both agree.
     */
    Found between(Found open, Supplier<@Nullable Found> reading) {
        Resolved stretch = published;
        boolean lacking = open.when() instanceof Unresolved why && why.reason() == Reason.NO_ANCHOR;
        if (!lacking || stretch == null || stretch.precision().compareTo(Precision.DAY) <= 0) {
            return open;
        }
        Interval named = quarter;
        boolean ofFirm = fiscal;
        Found first = on(new Day(stretch.start()), reading);
        Found last = on(new Day(stretch.end().minusDays(1)), reading);
        published = stretch;
        if (!Objects.equals(first, last)) {
            quarter = named;
            fiscal = ofFirm;
        }
        if (first == null
                || last == null
                || !(first.when() instanceof Resolved from)
                || !(last.when() instanceof Resolved to)) {
            return open;
        }
        return first.equals(last)
                ? first
                : open.within(Interval.between(from.start(), to.end().minusDays(1)));
    }

    private @Nullable Found on(Day day, Supplier<@Nullable Found> reading) {
        published = day;
        return reading.get();
    }

    /** Why something relative has no place: there is nothing to reckon it from. */
    static Found noAnchor(String value) {
        return Found.unknown(value, Reason.NO_ANCHOR);
    }
}
