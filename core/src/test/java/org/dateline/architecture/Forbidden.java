package org.dateline.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The members of the JDK and of ICU that make a result depend on when and where it was made. */
final class Forbidden {

    private static final String STRING = "java.lang.String";

    static final ArchRule CLOCK = Members.unused(
            "it looks at the clock",
            new Members(
                    Set.of(
                            "java.time.Instant",
                            "java.time.LocalDate",
                            "java.time.LocalDateTime",
                            "java.time.LocalTime",
                            "java.time.MonthDay",
                            "java.time.OffsetDateTime",
                            "java.time.OffsetTime",
                            "java.time.Year",
                            "java.time.YearMonth",
                            "java.time.ZonedDateTime"),
                    Set.of("now"),
                    Members.ANY),
            Members.of("java.time.Clock", "systemUTC", "systemDefaultZone", "system", "tick", "tickSeconds"),
            Members.of("java.lang.System", "currentTimeMillis", "nanoTime"),
            Members.exactly("java.util.Date", "<init>"),
            Members.of("java.util.Calendar", "getInstance"),
            Members.of("com.ibm.icu.util.Calendar", "getInstance"));

    static final ArchRule CHANCE = Members.unused(
            "it draws lots",
            Members.exactly("java.util.Random", "<init>"),
            Members.exactly("java.util.SplittableRandom", "<init>"),
            Members.of("java.util.concurrent.ThreadLocalRandom", "current"),
            Members.of("java.security.SecureRandom", "<init>", "getInstanceStrong"),
            Members.of("java.lang.Math", "random"),
            Members.of("java.util.UUID", "randomUUID"),
            Members.exactly("java.util.Collections", "shuffle", "java.util.List"));

    static final ArchRule DEFAULTS = Members.unused(
            "it leans on the machine's locale, zone or charset",
            Members.of("java.util.Locale", "getDefault", "setDefault"),
            Members.of("com.ibm.icu.util.ULocale", "getDefault", "setDefault"),
            Members.of("java.time.ZoneId", "systemDefault"),
            Members.of("java.util.TimeZone", "getDefault", "setDefault"),
            Members.of("com.ibm.icu.util.TimeZone", "getDefault", "setDefault"),
            Members.of("java.nio.charset.Charset", "defaultCharset"),
            Members.exactly(STRING, "toLowerCase"),
            Members.exactly(STRING, "toUpperCase"),
            Members.exactly(STRING, "getBytes"),
            Members.exactly(STRING, "<init>", "[B"),
            Members.exactly("java.io.InputStreamReader", "<init>", "java.io.InputStream"),
            Members.exactly("java.io.OutputStreamWriter", "<init>", "java.io.OutputStream"),
            Members.exactly("java.time.format.DateTimeFormatter", "ofPattern", STRING),
            Members.exactly("java.time.format.DateTimeFormatterBuilder", "toFormatter"),
            Members.exactly("java.text.SimpleDateFormat", "<init>", STRING),
            Members.exactly("java.text.Collator", "getInstance"),
            Members.exactly("com.ibm.icu.text.Collator", "getInstance"),
            Members.exactly("java.text.BreakIterator", "getSentenceInstance"),
            Members.exactly("java.text.BreakIterator", "getWordInstance"),
            Members.exactly("com.ibm.icu.text.BreakIterator", "getSentenceInstance"),
            Members.exactly("com.ibm.icu.text.BreakIterator", "getWordInstance"));

    private Forbidden() {}
}
