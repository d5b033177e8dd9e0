package org.dateline.version;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.dateline.capture.Location;
import org.dateline.source.CaptureId;

/**
 * A capture that shows a version.
 *
 * @param capture its name
 * @param location where it lies
 * @param captured when it was made; empty if that is not known
 * @param url the address that it was captured from, as supplied with it
 */
public record Sighting(CaptureId capture, Location location, Optional<Instant> captured, Optional<String> url)
        implements Comparable<Sighting> {
    private static final Comparator<Sighting> ORDER = Comparator.comparing(
                    (Sighting sighting) -> sighting.captured().orElse(Instant.MAX))
            .thenComparing(Sighting::location)
            .thenComparing(Sighting::capture);

    /** By time of capture, those without one last. */
    @Override
    public int compareTo(Sighting other) {
        return ORDER.compare(this, other);
    }
}
