package org.dateline.capture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * Where the pages lie that later records may repeat: places, not bytes, so that it takes some hundred bytes for a page.
 * Not thread-safe.
 */
final class RevisitIndex {
    /**
     * A record that holds a page.
     *
     * @param offsetInMember how far into its unpacked member it begins
     */
    record Place(ArchiveFile file, Location location, long offsetInMember) {}

    private final Map<String, Place> places = new HashMap<>();

    /** Remembers a page by its digest, its record's name, and its address and date. */
    void add(WarcPage page, Place place) {
        page.ownKeys().forEach(key -> places.putIfAbsent(key, place));
    }

    /** The body of the page that a revisit repeats, if it is known; it is read again from its file. */
    Optional<WarcPage.Body> find(WarcPage revisit, Limits limits) throws IOException {
        for (String key : revisit.repeatedKeys()) {
            Place place = places.get(key);
            if (place != null) {
                return read(place, limits);
            }
        }
        return Optional.empty();
    }

    private static Optional<WarcPage.Body> read(Place place, Limits limits) throws IOException {
        try (WarcRecords records =
                new WarcRecords(place.file(), place.location().offset(), limits)) {
            records.skip(place.offsetInMember());
            Optional<MessageHeaders> headers = records.next();
            return headers.isPresent()
                            && new WarcPage(headers.get(), place.location(), limits).read(records)
                                    instanceof WarcPage.Body body
                    ? Optional.of(body)
                    : Optional.empty();
        }
    }
}
