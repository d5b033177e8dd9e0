package org.dateline.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.time.When;

/**
 * Reads the dates that are supplied from outside a page: ISO 8601 in {@code captures.csv}, WARC, Atom and JSON Feed, and
 * RFC 5322 in RSS. A date of publication keeps the day that its writer's clock showed: the offset is not applied.
 */
final class Dates {
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    /** ISO 8601 with seconds and offset optional, a space allowed for the T. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[ ]['T']['t']HH:mm")
            .appendPattern("[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[ ][XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** RFC 5322 section 3.3 and what RSS makes of it: any or no weekday, years of two digits, seconds optional. */
    private static final DateTimeFormatter RFC = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMM ")
            .appendValueReduced(ChronoField.YEAR, 2, 4, LocalDate.of(1970, 1, 1))
            .appendPattern("[ HH:mm[:ss]][ XX][ XXX]")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern WEEKDAY = Pattern.compile("^[A-Za-z]{2,9}\\s{0,3},?\\s{1,3}");
    private static final Pattern ZONE_NAME = Pattern.compile("\\s([A-Za-z]{1,5})$");

    /** What RFC 5322 lets stand behind a date. */
    private static final Pattern COMMENT = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /** The zones that RFC 822 names; any other name says nothing that is certain. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UT", "+0000"),
            Map.entry("UTC", "+0000"),
            Map.entry("GMT", "+0000"),
            Map.entry("Z", "+0000"),
            Map.entry("EST", "-0500"),
            Map.entry("EDT", "-0400"),
            Map.entry("CST", "-0600"),
            Map.entry("CDT", "-0500"),
            Map.entry("MST", "-0700"),
            Map.entry("MDT", "-0600"),
            Map.entry("PST", "-0800"),
            Map.entry("PDT", "-0700"));

    private Dates() {}

    /**
     * A date of publication: a year, a month, a day, or a minute, in ISO 8601 or as RSS writes it. Nothing if it is
     * none of these.
     */
    static Optional<When.Resolved> published(String text) {
        String value = text.strip();
        try {
            return switch (value.length()) {
                case 4 ->
                    YEAR.matcher(value).matches()
                            ? Optional.of(new When.Year(Year.parse(value).getValue()))
                            : Optional.empty();
                case 7 -> Optional.of(new When.Month(YearMonth.parse(value)));
                case 10 -> Optional.of(new When.Day(LocalDate.parse(value)));
                default -> Optional.of(when(parseAny(value)));
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static When.Resolved when(TemporalAccessor parsed) {
        LocalDate day = LocalDate.from(parsed);
        return parsed.isSupported(ChronoField.HOUR_OF_DAY)
                ? new When.Minute(LocalDateTime.from(parsed).truncatedTo(ChronoUnit.MINUTES))
                : new When.Day(day);
    }

    private static TemporalAccessor parseAny(String value) {
        if (YEAR.matcher(value).lookingAt()) {
            return ISO.parse(value);
        }
        String date = WEEKDAY.matcher(value).replaceFirst("");
        var zone = ZONE_NAME.matcher(date);
        if (zone.find()) {
            String offset = ZONES.get(zone.group(1).toUpperCase(Locale.ROOT));
            date = date.substring(0, zone.start()) + (offset == null ? "" : " " + offset);
        }
        return RFC.parse(date.replaceAll("\\s{1,9}", " "));
    }

    /**
     * The last moment that a time stated in ISO 8601 can mean: where no offset is stated, by the clocks that are furthest
     * behind (UTC−12), and where only a day is, its end there.
     */
    static Optional<Instant> lastMoment(String text) {
        return moment(text, ZoneOffset.ofHours(-12), 1);
    }

    /** The first moment that a time stated in ISO 8601 can mean: by the clocks that are furthest ahead (UTC+14). */
    static Optional<Instant> firstMoment(String text) {
        return moment(text, ZoneOffset.ofHours(14), 0);
    }

    private static Optional<Instant> moment(String text, ZoneOffset assumed, int days) {
        String value = text.strip();
        try {
            if (value.length() == 10) {
                return Optional.of(
                        LocalDate.parse(value).plusDays(days).atStartOfDay().toInstant(assumed));
            }
            TemporalAccessor parsed = ISO.parse(value);
            ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(parsed) : assumed;
            return Optional.of(LocalDateTime.from(parsed).toInstant(offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The moment in the {@code Date} header of a message (RFC 5322), which states an offset; else nothing. */
    static Optional<Instant> sent(String text) {
        try {
            TemporalAccessor parsed =
                    parseAny(COMMENT.matcher(text).replaceFirst("").strip());
            return parsed.isSupported(ChronoField.INSTANT_SECONDS)
                    ? Optional.of(Instant.from(parsed))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time of capture: an ISO 8601 instant, or a day, which stands for its first moment in UTC. */
    static Optional<Instant> captured(String text) {
        String value = text.strip();
        try {
            return Optional.of(
                    value.length() == 10
                            ? LocalDate.parse(value)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant()
                            : OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
