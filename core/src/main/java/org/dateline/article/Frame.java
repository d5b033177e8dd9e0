package org.dateline.article;

/**
 * One block-level element of a page: a node of the tree that blocks hang in.
 *
 * @param parent the index of the frame around it, always smaller than its own; -1 for the root
 * @param tag the element's name
 * @param names its tag and class, told apart by this number: frames that look alike have the same
 * @param hints what its own names say
 * @param depth how many frames are around it
 */
record Frame(int parent, String tag, int names, int hints, int depth) {
    /** The frame of a page without markup. */
    static final Frame ROOT = new Frame(-1, "body", 0, 0, 0);
}
