package org.dateline.bench.page;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.Capture;
import org.dateline.capture.Location;
import org.dateline.capture.MediaType;
import org.dateline.capture.Payload;
import org.dateline.capture.Supplied;

/**
 * A page and what it is.
 *
 * @param name what it is told from the others by
 * @param kind what it is
 * @param capture the page
 */
record LabelledPage(String name, PageKind kind, Capture capture) {
    static LabelledPage of(String name, PageKind kind, Optional<String> url, byte[] bytes) {
        Supplied supplied = new Supplied(
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Supplied.Origin.WARC);
        Capture capture =
                Capture.of(Location.of(name), MediaType.HTML, Optional.empty(), Payload.copyOf(bytes), supplied);
        return new LabelledPage(name, kind, capture);
    }

    /** Whether the page belongs to the half that rules were not written on. */
    boolean heldOut() {
        return heldOut(name);
    }

    /** Half of all names, by their hash. */
    static boolean heldOut(String name) {
        int hash = name.hashCode();
        return ((hash ^ (hash >>> 16)) * 0x9E3779B9) < 0;
    }
}
