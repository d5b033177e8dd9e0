package org.dateline.capture;

/**
 * Something that could not be used, and why. It is part of the output: nothing is passed over in silence.
 *
 * @param location where it lies
 * @param reason why, as one of a closed set
 * @param detail what was found, in a sentence for the user; may be empty
 */
public record Skipped(Location location, Reason reason, String detail) implements CaptureResult {
    /** Why something was skipped. The {@link Kind} says whether it is the input's fault. */
    public enum Reason {
        EMPTY(Kind.DEFECT, "the file is empty"),
        BINARY(Kind.DEFECT, "neither text nor an archive that Dateline reads"),
        TRUNCATED(Kind.DEFECT, "the record is cut off"),
        MALFORMED(Kind.DEFECT, "the format's rules are broken"),
        UNREADABLE(Kind.DEFECT, "it could not be read"),
        TOO_LARGE(Kind.DEFECT, "larger than the limit"),
        DECOMPRESSION_LIMIT(Kind.DEFECT, "it grows beyond the limit when it is unpacked"),
        BAD_METADATA(Kind.DEFECT, "what is supplied about the captures can't be used"),
        INTERNAL_ERROR(Kind.DEFECT, "Dateline failed on this page; please report it"),
        DUPLICATE_CAPTURE(Kind.NOT_NEEDED, "the same capture was read already"),
        UNCHANGED(Kind.NOT_NEEDED, "an article that was captured again, unchanged"),
        NOT_A_PAGE(Kind.NOT_NEEDED, "the record holds no page"),
        EMBARGOED(Kind.NOT_NEEDED, "under embargo, as far as its dates tell"),
        WITHHELD(Kind.NOT_NEEDED, "withheld by its provider"),
        CANCELLED(Kind.NOT_NEEDED, "cancelled by its provider"),
        HTTP_ERROR(Kind.NO_ARTICLE, "the server answered with an error"),
        NO_TEXT(Kind.NO_ARTICLE, "the page has no text"),
        SECTION_FRONT(Kind.NO_ARTICLE, "a list of articles, not one"),
        SEARCH_RESULT(Kind.NO_ARTICLE, "a page of search results"),
        VIDEO_PAGE(Kind.NO_ARTICLE, "a video, recording or gallery with no article"),
        PAYWALL_STUB(Kind.NO_ARTICLE, "only the part before the paywall"),
        ERROR_PAGE(Kind.NO_ARTICLE, "an error page"),
        CONSENT_WALL(Kind.NO_ARTICLE, "a consent form"),
        LOGIN_WALL(Kind.NO_ARTICLE, "a form to log in"),
        BOT_CHECK(Kind.NO_ARTICLE, "a check that the reader is no robot"),
        NO_ARTICLE(Kind.NO_ARTICLE, "no article was found on the page");

        private final Kind kind;
        private final String meaning;

        Reason(Kind kind, String meaning) {
            this.kind = kind;
            this.meaning = meaning;
        }

        public Kind kind() {
            return kind;
        }

        /** The reason in plain words, without a capital or a full stop. */
        public String meaning() {
            return meaning;
        }
    }

    /** What a reason says of the input. */
    public enum Kind {
        /** Something is wrong with the input; the exit code tells of it. */
        DEFECT,
        /** A sound page that holds no article. */
        NO_ARTICLE,
        /** A record that was rightly passed over. */
        NOT_NEEDED
    }
}
