package org.dateline.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.time.When;

/**
 * What is known of a capture from outside its page: from an archive's record, a feed's or a news agency's item, or a line
 * of {@code captures.csv}. Nothing here was read from the page, and nothing here is ever cited as its words.
 *
 * @param url the address that the page was captured from
 * @param captured the time of capture; never taken for a date of publication
 * @param published the date of publication, with the precision that was given
 * @param outlet the outlet's name; of an agency's item, the provider's
 * @param title the headline alone, as a feed or an agency's item gives it
 * @param authors the authors, as a feed gives them, or the whole byline of an agency's item; may be empty
 * @param pageTitle the page's title as an archive's list of pages gives it: what a browser showed, with the site's name
 *     or whatever else was in it
 * @param wire what only a news agency's item states
 * @param origin which kind of source supplied this
 */
public record Supplied(
        Optional<String> url,
        Optional<Instant> captured,
        Optional<When.Resolved> published,
        Optional<String> outlet,
        Optional<String> title,
        List<String> authors,
        Optional<String> pageTitle,
        Wire wire,
        Origin origin) {
    /**
     * What a news agency's item (ninjs, NewsML-G2) states of itself besides.
     *
     * @param modified when this version was made, if it is not the first one
     * @param credit whom the text is to be credited to: the credit line, else the sources of the information
     * @param rights the copyright notice and the terms of usage
     * @param language the language of the content, a BCP 47 tag
     * @param dateline the dateline, else the place where the content was made
     */
    public record Wire(
            Optional<When.Resolved> modified,
            Optional<String> credit,
            Optional<String> rights,
            Optional<String> language,
            Optional<String> dateline) {
        private static final Wire NONE =
                new Wire(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Nothing is stated. */
        public static Wire none() {
            return NONE;
        }
    }

    /** Who supplied it. */
    public enum Origin {
        NOTHING,
        CAPTURES_CSV,
        /** A record of a WARC or ARC file. */
        WARC,
        FEED,
        /** The header of an MHTML file. */
        MHTML,
        /** An item of a news agency, in ninjs or NewsML-G2. */
        AGENCY
    }

    private static final Supplied NOTHING = new Supplied(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Origin.NOTHING);

    /** What is known where there is neither a list of pages nor an agency's item. */
    public Supplied(
            Optional<String> url,
            Optional<Instant> captured,
            Optional<When.Resolved> published,
            Optional<String> outlet,
            Optional<String> title,
            List<String> authors,
            Origin origin) {
        this(url, captured, published, outlet, title, authors, Optional.empty(), Wire.none(), origin);
    }

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
                pageTitle.or(other::pageTitle),
                wire.equals(Wire.none()) ? other.wire : wire,
                origin == Origin.NOTHING ? other.origin : origin);
    }

    /** This, with the page's title as an archive lists it. */
    Supplied withPageTitle(String listed) {
        return new Supplied(url, captured, published, outlet, title, authors, Optional.of(listed), wire, origin);
    }

    /** Nothing is known from outside. */
    public static Supplied nothing() {
        return NOTHING;
    }
}
