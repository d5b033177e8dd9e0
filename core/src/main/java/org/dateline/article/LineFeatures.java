package org.dateline.article;

/** What a model is told of each line of one page. */
interface LineFeatures {
    /** Appends the features of the line at {@code index}, always the same ones in the same order. */
    void fill(int index, Row row);

    static LineFeatures of(PageText page) {
        return page.markedUp() ? new MarkedUpFeatures(page) : new LinesFeatures(page);
    }
}
