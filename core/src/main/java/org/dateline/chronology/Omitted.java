package org.dateline.chronology;

import java.util.Optional;
import org.dateline.source.CaptureId;

/**
 * Something that was left out of a chronology, and why.
 *
 * @param reason why
 * @param capture the capture that it stands in, where it is one
 * @param count how many things were left out for this reason
 * @param detail in a sentence for the user
 */
public record Omitted(Reason reason, Optional<CaptureId> capture, int count, String detail) {
    /** Why something was left out. */
    public enum Reason {
        /** The user's words, dates or actor did not match. */
        NOT_ASKED_FOR,
        /** No reader for the article's language; its text was used for copies and stories alone. */
        LANGUAGE_NOT_READ,
        /** Told as background long before the article's own news, and undated. */
        UNDATED_BACKGROUND,
        /** Another version of an article whose current one was read. */
        OTHER_VERSION
    }
}
