package org.dateline.article;

/**
 * A link that may lead to another part of the page's article.
 *
 * @param number the number that is its words; 0 where it has none
 * @param step 1 where its relation says that it leads to the next page, -1 where to the one before, otherwise 0
 * @param address where it leads, absolute
 */
record PageLink(int number, int step, String address) {
    static final int NEXT = 1;
    static final int PREVIOUS = -1;
}
