package org.dateline.capture;

import java.util.Locale;
import java.util.Set;

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
            "application/octet-stream",
            "application/unknown",
            "unknown/unknown");

    private MediaTypes() {}

    /** The type without its parameters, in lower case. */
    static String essence(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a body so declared is looked into. */
    static boolean isReadable(String contentType) {
        return READABLE.contains(essence(contentType));
    }
}
