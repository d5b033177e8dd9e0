package org.dateline.statement.model;

/**
 * How a range cuts through the trees of a sentence; marks of punctuation aside.
 *
 * @param roots how many of its tokens have their head outside
 * @param root the first of these, or -1
 * @param left how many tokens outside have their head inside
 * @param firstLeft the first of these, or -1
 * @param lastLeft the last of these, or -1
 */
record Cut(int roots, int root, int left, int firstLeft, int lastLeft) {

    /**
     * @param sentence the tokens that may be left out
     */
    static Cut of(Passage passage, Range range, Range sentence) {
        int roots = 0;
        int root = -1;
        for (int i = range.start(); i < range.end(); i++) {
            if (!range.contains(passage.head[i]) && !passage.token(i).isPunctuation()) {
                roots++;
                root = root < 0 ? i : root;
            }
        }
        int left = 0;
        int first = -1;
        int last = -1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean hangs = !range.contains(i) && range.contains(passage.head[i]);
            if (hangs && !passage.token(i).isPunctuation()) {
                left++;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return new Cut(roots, root, left, first, last);
    }
}
