package org.dateline.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.time.When;

/**
 * What is known of a capture from outside its page: from a WARC record, a feed item, or a line of {@code captures.csv}.
 * Nothing here was read from the page, and nothing here is ever cited as its words.
 *
 * @param url the address that the page was captured from
 * @param captured the time of capture; never taken for a date of publication
 * @param published the date of publication, with the precision that was given
 * @param outlet the outlet's name
 * @param title the title, as a feed gives it
 * @param authors the authors, as a feed gives them; may be empty
 * @param origin which kind of source supplied this
 */
public record Supplied(
        Optional<String> url,
        Optional<Instant> captured,
        Optional<When.Resolved> published,
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Origin origin) {
    /** Who supplied it. */
    public enum Origin {
        NOTHING,
        CAPTURES_CSV,
        WARC,
        FEED
    }

    private static final Supplied NOTHING = new Supplied(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Origin.NOTHING);

    public Supplied {
        authors = List.copyOf(authors);
    }

    /**
     * This, with what it lacks taken from {@code other}. Its origin stays, unless it knew nothing.
     */
    public Supplied or(Supplied other) {
        return new Supplied(
                url.or(other::url),
                captured.or(other::captured),
                published.or(other::published),
                outlet.or(other::outlet),
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                origin == Origin.NOTHING ? other.origin : origin);
    }

    /** Nothing is known from outside. */
    public static Supplied nothing() {
        return NOTHING;
    }
}
