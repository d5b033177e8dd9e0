package org.dateline.capture;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which declared media types may hold a page or a feed. */
final class MediaTypes {
    private static final Set<String> READABLE = Set.of(
            "",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "application/json",
            "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd.iptc.g2.newsmessage+xml",
            "multipart/related",
            "message/rfc822",
            "application/x-mimearchive",
            "application/octet-stream",
            "application/unknown",
            "unknown/unknown");

    private MediaTypes() {}

    /** The type without its parameters, in lower case. */
    static String essence(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter's value, without its quotation marks. */
    static Optional<String> parameter(String contentType, String name) {
        Matcher matcher = Pattern.compile(
                        ";\\s*" + Pattern.quote(name) + "\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s;\"]+))",
                        Pattern.CASE_INSENSITIVE)
                .matcher(contentType);
        return matcher.find()
                ? Optional.ofNullable(matcher.group("quoted")).or(() -> Optional.ofNullable(matcher.group("bare")))
                : Optional.empty();
    }

    /** Whether a body so declared is looked into. */
    static boolean isReadable(String contentType) {
        return READABLE.contains(essence(contentType));
    }
}
