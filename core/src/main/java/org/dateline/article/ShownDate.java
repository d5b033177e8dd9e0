package org.dateline.article;

import org.dateline.time.When;

/**
 * A date that a reader sees.
 *
 * @param stated the date, how it is known and where it stands
 * @param label what its words say of it
 */
record ShownDate(Stated<When.Resolved> stated, DateLabel label) {
    /** Whether its words say that it is the page's. */
    boolean saysSo() {
        return label == DateLabel.PUBLISHED || label == DateLabel.MODIFIED;
    }

    boolean mayBePublication() {
        return label == DateLabel.PUBLISHED || label == DateLabel.NONE;
    }
}
