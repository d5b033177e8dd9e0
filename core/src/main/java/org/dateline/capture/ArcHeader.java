package org.dateline.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The line before each document of an ARC file (the Internet Archive's ARC File Format, versions 1 and 2): address, IP
 * address, date, media type, in version 2 some fields more, and last the length, each behind a space. It is given as
 * the headers that a WARC record with the same document has. Crawlers left spaces in addresses and types as they were;
 * the IP address with the date behind it tells where the address ends.
 */
final class ArcHeader {
    /** A line longer than this is no header. */
    static final int LIMIT = 1 << 14;

    private static final Pattern LINE =
            Pattern.compile("(?<url>[A-Za-z][A-Za-z0-9+.-]{0,30}:.*?) (?<ip>[0-9A-Fa-f.:]+|-)"
                    + " (?<date>[0-9]{8,28}) (?:(?<type>.*) )?(?<length>[0-9]{1,18})\\s?");

    /** What every header ends with. Asked first, so that no line makes the whole pattern be tried again and again. */
    private static final Pattern END = Pattern.compile(" [0-9]{1,18}\\s?$");

    private ArcHeader() {}

    /** Whether a line of an ARC file, without its line end, begins a document. */
    static boolean isHeader(String line) {
        return END.matcher(line).find() && LINE.matcher(line).matches();
    }

    /** The headers; nothing if the line is no header. */
    static Optional<MessageHeaders> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        return END.matcher(line).find() && matcher.matches() ? Optional.of(headers(matcher)) : Optional.empty();
    }

    private static MessageHeaders headers(Matcher line) {
        String url = line.group("url");
        String mediaType = Optional.ofNullable(line.group("type")).orElse("").strip();
        String scheme = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
        boolean http = scheme.startsWith("http") && !mediaType.startsWith("alexa/dat");
        return MessageHeaders.of(
                "WARC-Type",
                scheme.equals("filedesc") ? "filedesc" : "response",
                "WARC-Target-URI",
                url,
                "WARC-Date",
                date(line.group("date")),
                "Content-Type",
                http ? "application/http" : mediaType.isEmpty() ? scheme : mediaType,
                "Content-Length",
                line.group("length"));
    }

    /** The 14 digits as WARC writes them. What some crawlers left out is zero; a date alone stands for its first moment. */
    private static String date(String digits) {
        String d = (digits + "000000").substring(0, 14);
        return d.substring(0, 4)
                + '-'
                + d.substring(4, 6)
                + '-'
                + d.substring(6, 8)
                + 'T'
                + d.substring(8, 10)
                + ':'
                + d.substring(10, 12)
                + ':'
                + d.substring(12)
                + 'Z';
    }
}
