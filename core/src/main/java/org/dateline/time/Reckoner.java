package org.dateline.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.dateline.time.When.Day;
import org.dateline.time.When.Interval;
import org.dateline.time.When.Month;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved.Reason;
import org.dateline.time.When.Week;
import org.dateline.time.When.Year;
import org.jspecify.annotations.Nullable;

/** What relative expressions of one text are reckoned from. Serves one text and one thread. */
final class Reckoner {
    /** How many sentences back a date still is the one that "two days earlier" is reckoned from. */
    private static final int REACH = 3;

    private final @Nullable Resolved published;
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
        return fiscal ? Found.unknown(reckoned.value(), Reason.AMBIGUOUS) : Found.date(reckoned);
    }

    /** A number of units away from publication, as coarse as the unit; null if the publication date is too coarse. */
    @Nullable
    Resolved fromToday(Unit unit, int count) {
        LocalDate day = today();
        if (day != null) {
            return shift(day, unit, count);
        }
        YearMonth month = thisMonth();
        if (unit == Unit.MONTH && month != null) {
            return new Month(month.plusMonths(count));
        }
        Integer year = thisYear();
        return unit == Unit.YEAR && year != null ? new Year(year + count, Modifier.NONE) : null;
    }

    /** A number of units away from the last date told; null if that is unknown or coarser than the unit. */
    @Nullable
    Resolved fromTold(Unit unit, int count) {
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
        return fine ? shift(from.start(), unit, count) : null;
    }

    private static @Nullable Resolved shift(LocalDate day, Unit unit, int count) {
        long steps = (long) count * unit.factor();
        if (Math.abs(steps) > 3000 * 12) {
            return null;
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR -> null;
            case DAY -> new Day(day.plusDays(steps));
            case WEEK -> Week.of(day.plusWeeks(steps));
            case WEEKEND -> Intervals.weekend(day.plusWeeks(steps));
            case MONTH -> new Month(YearMonth.from(day).plusMonths(steps));
            case QUARTER -> quarterOf(day.plusMonths(3 * steps));
            case YEAR, DECADE, CENTURY, MILLENNIUM -> year(day.getYear() + steps);
        };
    }

    private static @Nullable Resolved year(long year) {
        return year < 1 || year > 9998 ? null : new Year((int) year, Modifier.NONE);
    }

    static Interval quarterOf(LocalDate day) {
        return Intervals.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Why something relative has no place: there is nothing to reckon it from. */
    static Found noAnchor(String value) {
        return Found.unknown(value, Reason.NO_ANCHOR);
    }
}
