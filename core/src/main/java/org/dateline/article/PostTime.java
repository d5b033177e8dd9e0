package org.dateline.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.time.When;
import org.dateline.time.When.Unresolved.Reason;

/**
 * The time that a post states: a moment of a day, or a time of day whose day the page has to tell.
 *
 * @param words as it is written; never empty
 * @param moment the moment, where the post names its day too
 * @param clock the time of day
 */
record PostTime(String words, Optional<When.Resolved> moment, LocalTime clock) {
    private static final int LONGEST = 60;
    private static final Pattern CLOCK = Pattern.compile(
            "\\W{0,3}(\\d{1,2})(?:[:.h]|\\s?[時时]\\s?|시\\s?)(\\d{2})(?::\\d{2})?(?:\\s?[分분])?(?!\\d)\\s?(?:([ap])\\.?m\\b)?",
            Pattern.CASE_INSENSITIVE);

    /** Reads what stands at the head of a post: its words, and the machine-readable value beside them, if there is one. */
    static Optional<PostTime> read(String words, String value) {
        Optional<When.Resolved> moment = DateTexts.value(value)
                .filter(When.Minute.class::isInstance)
                .or(() -> words.length() <= LONGEST
                        ? DateTexts.inLine(words).filter(When.Minute.class::isInstance)
                        : Optional.empty());
        if (moment.isPresent()) {
            LocalTime time = moment.orElseThrow().startTime().toLocalTime();
            return Optional.of(new PostTime(words.isEmpty() ? value : words, moment, time));
        }
        return clock(words).map(time -> new PostTime(words, Optional.empty(), time));
    }

    private static Optional<LocalTime> clock(String words) {
        Matcher match = CLOCK.matcher(words);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = Integer.parseInt(match.group(2));
        String half = match.group(3);
        if (half != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /**
     * Places times of day on the page's day: only where the page was published and last changed on one day, and the times
     * run one way all through, since a step back would mean another day.
     */
    static List<When> resolve(
            List<PostTime> times, Optional<When.Resolved> published, Optional<When.Resolved> modified) {
        Optional<LocalDate> day = published.filter(PostTime::isDay).map(When.Resolved::start);
        boolean oneDay = modified.filter(PostTime::isDay)
                .map(When.Resolved::start)
                .filter(changed -> !Optional.of(changed).equals(day))
                .isEmpty();
        Reason reason = day.isEmpty() ? Reason.NO_ANCHOR : Reason.AMBIGUOUS;
        boolean known = day.isPresent() && oneDay && runsOneWay(times);
        return times.stream()
                .<When>map(time -> time.moment
                        .<When>map(moment -> moment)
                        .orElseGet(() -> known
                                ? new When.Minute(day.orElseThrow().atTime(time.clock))
                                : new When.Unresolved(time.words, reason)))
                .toList();
    }

    private static boolean isDay(When.Resolved when) {
        return when instanceof When.Day || when instanceof When.Minute;
    }

    private static boolean runsOneWay(List<PostTime> times) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < times.size(); i++) {
            int order = times.get(i - 1).clock.compareTo(times.get(i).clock);
            up &= order <= 0;
            down &= order >= 0;
        }
        return up || down;
    }
}
