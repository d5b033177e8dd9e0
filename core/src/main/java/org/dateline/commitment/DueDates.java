package org.dateline.commitment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.language.Reading;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.time.Modifier;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/** Finds by when something is due, from the expressions of time in the words for it. Stateless and thread-safe. */
final class DueDates {
    private static final int REACH = 24;
    private static final int HOURS_A_DAY = 24;

    /** What makes of a time a limit. */
    private static final Pattern LIMIT = Pattern.compile(
            "\\b(?:by|before|until|till|within|no later than|not later than|ahead of|as early as|in the next|over the next|in)"
                    + "\\s+(?:the\\s+)?$",
            Pattern.CASE_INSENSITIVE);

    /** What makes of a time the day of the thing itself. */
    private static final Pattern DAY =
            Pattern.compile("(?:\\b(?:on|at|from|this|next|for)\\s+(?:the\\s+)?|[,\\w]\\s)$");

    private static final Pattern COUNTING = Pattern.compile(
            "\\b(?:within|in the next|over the next)\\s+(?:the\\s+)?[\\w -]+$", Pattern.CASE_INSENSITIVE);

    /** "within three days of the vote" is counted from something else. */
    private static final Pattern OF = Pattern.compile("^\\s+(?:of|after|from|following|once|if|when)\\b");

    private static final Pattern PERIOD = Pattern.compile("P(?:\\d{1,3}[DWMY]|T\\d{1,3}H)");

    private static final Pattern YEAR_END = Pattern.compile("\\b(?:end-of-(?:the-)?year|year-end)\\b");

    private DueDates() {}

    /** The limit that the words at {@code span} set; without one, the day ahead that they name. */
    static Draft.Due in(Reading reading, Span span, When made) {
        List<TimeExpression> times = reading.timesIn(span).stream()
                .filter(time -> OwnTimes.isOwn(reading, span, time, isStrong(reading, time)))
                .toList();
        Optional<TimeExpression> limit = times.stream()
                .filter(time -> isLimit(before(reading, time)) || isStrong(reading, time))
                .filter(time -> !isOver(reading, time, made))
                .min(Comparator.comparingInt(time -> isStrong(reading, time) ? 0 : 1));
        return limit.or(() -> times.stream()
                        .filter(time -> DAY.matcher(before(reading, time)).find() && isAhead(reading, time, made))
                        .findFirst())
                .map(time -> due(reading, time, made))
                .orElse(Draft.Due.NONE);
    }

    /** The limit that the words at {@code span} set, or one right behind them in the same sentence. */
    static Draft.Due limit(Reading reading, Span span, Span sentence, When made) {
        List<TimeExpression> times = reading.timesIn(sentence);
        return times.stream()
                .filter(time -> time.span().start() >= span.start())
                .filter(time -> span.contains(time.span()) || time.span().start() - span.end() <= REACH)
                .filter(time -> isStrong(reading, time) && OwnTimes.isOwn(reading, span, time, true))
                .filter(time -> !isOver(reading, time, made))
                .findFirst()
                .map(time -> due(reading, time, made))
                .orElse(Draft.Due.NONE);
    }

    /** The time in the name of a thing: "the Friday vote". */
    static Draft.Due named(Reading reading, Sentence sentence, Span phrase) {
        return reading.timesIn(phrase).stream()
                .filter(time -> sentence.token(sentence.firstIn(time.span())).hasRelation("compound"))
                .findFirst()
                .map(time -> new Draft.Due(
                        time.when(), Optional.of(reading.article().text().cite(time.span()))))
                .orElse(Draft.Due.NONE);
    }

    /** "end-of-year" in words that say that it is over: the last one before publication. */
    static Draft.Due lastYearEnd(Reading reading, Span span) {
        Matcher words = YEAR_END.matcher(reading.at(span).toLowerCase(Locale.ROOT));
        Optional<When.Resolved> published = reading.article().publishedWhen().resolved();
        if (!words.find()) {
            return Draft.Due.NONE;
        }
        Citation cited =
                reading.article().text().cite(Span.of(span.start() + words.start(), span.start() + words.end()));
        When when = published
                .<When>map(day -> new When.Year(day.start().getYear() - 1, Modifier.END))
                .orElseGet(() -> new When.Unresolved(cited.words(), When.Unresolved.Reason.NO_ANCHOR));
        return new Draft.Due(when, Optional.of(cited));
    }

    private static Draft.Due due(Reading reading, TimeExpression time, When made) {
        String before = before(reading, time);
        Matcher limit = LIMIT.matcher(before);
        int start = limit.find()
                ? time.span().start() - (before.length() - limit.start())
                : time.span().start();
        return new Draft.Due(
                counted(reading, time, made),
                Optional.of(
                        reading.article().text().cite(Span.of(start, time.span().end()))));
    }

    /** "within two weeks": counted from the day on which it was said. */
    private static When counted(Reading reading, TimeExpression time, When made) {
        boolean counted = time.type() == TimeExpression.Type.DURATION
                && time.when().resolved().isEmpty()
                && PERIOD.matcher(time.value()).matches()
                && !OF.matcher(after(reading, time)).find()
                && COUNTING.matcher(before(reading, time) + reading.at(time.span()))
                        .find();
        return counted
                ? said(reading, made)
                        .<When>map(day -> new When.Day(later(day, time.value()), Modifier.NONE))
                        .orElse(time.when())
                : time.when();
    }

    /** The day on which a period of days or hours is over; hours from the end of the day. */
    private static LocalDate later(LocalDate day, String period) {
        return period.startsWith("PT")
                ? day.plusDays(Math.ceilDiv(Duration.parse(period).toHours(), HOURS_A_DAY))
                : day.plus(Period.parse(period));
    }

    private static String after(Reading reading, TimeExpression time) {
        String text = reading.article().text().text();
        return text.substring(
                time.span().end(), Math.min(text.length(), time.span().end() + REACH));
    }

    private static String before(Reading reading, TimeExpression time) {
        int start = time.span().start();
        return reading.article().text().text().substring(Math.max(0, start - REACH), start);
    }

    /** Whether the expression, or what stands before it, says that it is a limit. */
    private static boolean isStrong(Reading reading, TimeExpression time) {
        return isStrong(before(reading, time))
                || reading.at(time.span()).toLowerCase(Locale.ROOT).startsWith("within ");
    }

    private static boolean isLimit(String before) {
        return LIMIT.matcher(before).find();
    }

    private static boolean isStrong(String before) {
        return isLimit(before) && !before.toLowerCase(Locale.ROOT).matches("(?s).*\\bin\\s+(?:the\\s+)?");
    }

    /** Whether a time lies wholly before the words were said: then it isn't a limit for what they promise. */
    private static boolean isOver(Reading reading, TimeExpression time, When made) {
        return time.when()
                .resolved()
                .map(when -> said(reading, made)
                        .map(day -> !when.end().isAfter(day) && !isStrong(before(reading, time)))
                        .orElse(false))
                .orElse(false);
    }

    private static boolean isAhead(Reading reading, TimeExpression time, When made) {
        Optional<LocalDate> said = said(reading, made);
        return time.when().resolved().isPresent()
                && said.isPresent()
                && time.when().resolved().get().start().isAfter(said.get());
    }

    private static Optional<LocalDate> said(Reading reading, When made) {
        return made.resolved()
                .or(() -> reading.article().publishedWhen().resolved())
                .map(When.Resolved::start);
    }
}
