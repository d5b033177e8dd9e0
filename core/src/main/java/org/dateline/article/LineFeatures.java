package org.dateline.article;

/**
 * What a model is told of each line of one page, always the same features in the same order. What is cheap to tell comes
 * first: most lines are told from the body by that much.
 */
interface LineFeatures {
    /** Appends what a glance shows of the line at {@code index}. */
    void glance(int index, Row row);

    /** Appends the features of the line that a glance doesn't show. */
    void rest(int index, Row row);

    /** Appends all features of the line. */
    default void fill(int index, Row row) {
        glance(index, row);
        rest(index, row);
    }

    static LineFeatures of(PageText page, Looks looks) {
        return page.markedUp() ? new MarkedUpFeatures(page, looks) : new LinesFeatures(page);
    }
}
