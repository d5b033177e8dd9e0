package org.dateline.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.time.When.Day;
import org.dateline.time.When.Minute;
import org.dateline.time.When.Unresolved.Reason;
import org.jspecify.annotations.Nullable;

/** Times of the day, alone or with the day that they are on. */
final class ClockRules {
    private static final String TIME = "NUMBER COLON? INTEGER? HALF_DAY ZONE?";
    private static final String COLONS = "INTEGER COLON INTEGER ZONE?";
    private static final String NOON = "NOON ZONE?";

    static final List<Rule> ALL = rules();

    private ClockRules() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        add(rules, "hour", TIME);
        add(rules, "clock", COLONS);
        add(rules, "noon", NOON);
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, String name, String time) {
        rules.add(Rule.of(name, time, ClockRules::alone));
        rules.add(Rule.of(name + "-weekday", time + " COMMA? PREPOSITION? WEEKDAY", ClockRules::onWeekday));
        rules.add(Rule.of("weekday-" + name, "WEEKDAY COMMA? PREPOSITION? " + time, ClockRules::onWeekday));
        rules.add(Rule.of(name + "-today", time + " DEICTIC", ClockRules::onDeictic));
        rules.add(Rule.of(
                name + "-date",
                time + " COMMA? PREPOSITION? WEEKDAY? COMMA? MONTH DOT? DAY COMMA? YEAR?",
                ClockRules::onDate));
    }

    private static @Nullable LocalTime time(Match match) {
        if (match.has(WordClass.NOON)) {
            return LocalTime.of(match.value(WordClass.NOON) % 24, 0);
        }
        int half = match.has(WordClass.HALF_DAY) ? match.value(WordClass.HALF_DAY) : -1;
        int hour = match.has(WordClass.HALF_DAY) ? match.value(WordClass.NUMBER) : match.value(WordClass.INTEGER);
        boolean colon = match.has(WordClass.COLON);
        if (colon && !match.has(WordClass.INTEGER)) {
            return null; // "5 : p.m." says no minute
        }
        int minute = colon ? match.value(WordClass.INTEGER, match.has(WordClass.INTEGER, 2) ? 1 : 0) : 0;
        if (half >= 0 && (hour < 1 || hour > 12)) {
            return null;
        }
        try {
            return LocalTime.of(half >= 0 ? hour % 12 + half : hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Found on(@Nullable LocalDate day, Match match) {
        LocalTime time = time(match);
        if (time == null) {
            return null;
        }
        String clock = String.format(Locale.ROOT, "T%02d:%02d", time.getHour(), time.getMinute());
        if (day == null) {
            return Found.unknown(TimeExpression.Type.TIME, "XXXX-XX-XX" + clock, Reason.NO_ANCHOR);
        }
        boolean midnight = match.has(WordClass.NOON) && match.value(WordClass.NOON) == 24;
        boolean halfUnknown = match.has(WordClass.HALF_DAY) && match.value(WordClass.HALF_DAY) < 0;
        if (midnight || halfUnknown) {
            return Found.of(TimeExpression.Type.TIME, day + (midnight ? "T24:00" : clock), new Day(day));
        }
        return Found.of(TimeExpression.Type.TIME, day + clock, new Minute(day.atTime(time)));
    }

    /** A time of the day without a day: on the day told just before in the sentence, or else on an unknown one. */
    private static @Nullable Found alone(Match match, Reckoner reckoner) {
        Found today = on(reckoner.told() instanceof Day told ? told.date() : reckoner.today(), match);
        if (today == null || match.isAfter(WordClass.COLON, WordClass.INTEGER) || match.isBefore(WordClass.COLON)) {
            return null;
        }
        return Found.unknown(TimeExpression.Type.TIME, today.value(), Reason.AMBIGUOUS);
    }

    private static @Nullable Found onWeekday(Match match, Reckoner reckoner) {
        LocalDate today = reckoner.today();
        int weekday = match.value(WordClass.WEEKDAY);
        return on(
                today == null ? null : Nearest.weekday(today, weekday, CalendarRules.towards(match, reckoner)), match);
    }

    private static @Nullable Found onDeictic(Match match, Reckoner reckoner) {
        LocalDate today = reckoner.today();
        return on(today == null ? null : today.plusDays(match.value(WordClass.DEICTIC)), match);
    }

    private static @Nullable Found onDate(Match match, Reckoner reckoner) {
        Found date = CalendarRules.date(match, reckoner);
        if (date == null) {
            return null;
        }
        return on(date.when() instanceof Day day ? day.date() : null, match);
    }
}
