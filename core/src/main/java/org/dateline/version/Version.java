package org.dateline.version;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;

/**
 * An article in one wording.
 *
 * @param article as the first capture of this wording shows it
 * @param sightings that capture and those after it that show the same wording, in order of time
 */
public record Version(Article article, List<Sighting> sightings) {
    public Version {
        sightings = List.copyOf(sightings);
        if (sightings.isEmpty() || !sightings.getFirst().capture().equals(article.capture())) {
            throw new IllegalArgumentException("the first sighting is the article's own capture");
        }
    }

    /** When it was first captured; empty if that is not known. */
    public Optional<Instant> firstCaptured() {
        return sightings.getFirst().captured();
    }

    /** When it was last captured, as far as is known. */
    public Optional<Instant> lastCaptured() {
        return sightings.stream()
                .flatMap(sighting -> sighting.captured().stream())
                .max(Instant::compareTo);
    }
}
