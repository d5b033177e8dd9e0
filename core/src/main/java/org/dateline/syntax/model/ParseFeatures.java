package org.dateline.syntax.model;

/**
 * The features of a parser's decision: words, tags, distances, valencies and labels around the stack's top and the
 * buffer's front, after Zhang and Nivre (2011), with the pairs of the two topmost words that arc-hybrid's right arc
 * joins; and what a supertagger makes of the words there.
 */
public final class ParseFeatures extends ParseView {

    /** Makes the features of one sentence, see {@link ParseView}. */
    public ParseFeatures(WordShapes words, long[] tags, int[] supertags) {
        super(words, tags, supertags);
    }

    @Override
    public void fill(FeatureBuffer out, ParseState state) {
        out.clear();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.buffer(0);
        single(out, state);
        pair(out, 30, s0, b0);
        pair(out, 40, s1, s0);
        around(out, state, s0, s1, b0);
        children(out, state, s0, s1, b0);
        labels(out, state, s0, s1, b0);
        extent(out, state, s0, s1, b0);
        clusters(out, s0, s1, b0);
        near(out, state, s0, s1, b0);
        supertags(out, state, s0, s1, b0);
        supertagsAndWords(out, state, s0, s1, b0);
    }

    private void single(FeatureBuffer out, ParseState state) {
        out.add(0);
        for (int i = 0; i < 3; i++) {
            int word = state.stack(i);
            out.add(1 + i, form(word), tag(word));
            out.add(4 + i, tag(word));
            out.add(7 + i, form(word));
        }
        for (int i = 0; i < 3; i++) {
            int word = state.buffer(i);
            out.add(10 + i, form(word), tag(word));
            out.add(13 + i, tag(word));
            out.add(16 + i, form(word));
        }
        out.add(19, tag(state.buffer(3)));
    }

    private void pair(FeatureBuffer out, int base, int a, int b) {
        long aw = form(a);
        long at = tag(a);
        long bw = form(b);
        long bt = tag(b);
        out.add(base, aw * 31 + at, bw, bt);
        out.add(base + 1, aw, at, bw);
        out.add(base + 2, aw, bw, bt);
        out.add(base + 3, aw, at, bt);
        out.add(base + 4, at, bw, bt);
        out.add(base + 5, aw, bw);
        out.add(base + 6, at, bt);
        out.add(base + 7, at, bt, distance(a, b));
    }

    private void around(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        long t0 = tag(s0);
        long t1 = tag(s1);
        long u0 = tag(b0);
        int b1 = state.buffer(1);
        out.add(50, u0, tag(b1));
        out.add(51, u0, tag(b1), tag(state.buffer(2)));
        out.add(52, t0, u0, tag(b1));
        out.add(53, t1, t0, u0);
        out.add(54, tag(state.stack(2)), t1, t0);
        out.add(55, t1, u0);
        out.add(56, form(s1), u0);
        out.add(57, form(s0), tag(b1));
        out.add(58, form(b0), form(b1));
        out.add(59, t1, form(s0), u0);
        out.add(60, t1, t0, form(b0));
        out.add(61, form(s1), t0, u0);
        out.add(62, t0, u0, form(b1));
    }

    private void children(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        long t0 = tag(s0);
        long t1 = tag(s1);
        long u0 = tag(b0);
        out.add(70, t0, tag(state.leftChild(s0, 0)), u0);
        out.add(71, t0, tag(state.rightChild(s0, 0)), u0);
        out.add(72, t0, u0, tag(state.leftChild(b0, 0)));
        out.add(73, t1, tag(state.rightChild(s1, 0)), t0);
        out.add(74, t1, tag(state.leftChild(s1, 0)), t0);
        out.add(75, t1, t0, tag(state.rightChild(s0, 0)));
        out.add(76, t1, t0, tag(state.leftChild(s0, 0)));
        out.add(77, t0, tag(state.leftChild(s0, 0)), tag(state.leftChild(s0, 1)));
        out.add(78, t0, tag(state.rightChild(s0, 0)), tag(state.rightChild(s0, 1)));
        out.add(79, u0, tag(state.leftChild(b0, 0)), tag(state.leftChild(b0, 1)));
        out.add(80, t1, tag(state.rightChild(s1, 0)), tag(state.rightChild(s1, 1)));
        out.add(81, form(state.leftChild(s0, 0)), t0);
        out.add(82, form(state.leftChild(b0, 0)), u0);
        out.add(83, form(state.rightChild(s0, 0)), t0);
    }

    private void labels(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        int left0 = state.label(state.leftChild(s0, 0));
        int right0 = state.label(state.rightChild(s0, 0));
        int right1 = state.label(state.rightChild(s1, 0));
        int left1 = state.label(state.leftChild(s1, 0));
        int leftB = state.label(state.leftChild(b0, 0));
        out.add(90, left0, tag(s0));
        out.add(91, right0, tag(s0));
        out.add(92, right1, tag(s1));
        out.add(93, left1, tag(s1));
        out.add(94, leftB, tag(b0));
        out.add(95, left0, form(s0));
        out.add(96, right0, form(s0));
        out.add(97, right1, form(s1));
        out.add(98, leftB, form(b0));
        out.add(99, left0, state.label(state.leftChild(s0, 1)), tag(s0));
        out.add(100, right0, state.label(state.rightChild(s0, 1)), tag(s0));
        out.add(101, right1, state.label(state.rightChild(s1, 1)), tag(s1));
        out.add(102, leftB, state.label(state.leftChild(b0, 1)), tag(b0));
        out.add(103, left0 * 100 + right0, tag(s0), tag(b0));
        out.add(104, left1 * 100 + right1, tag(s1), tag(s0));
    }

    private void extent(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        out.add(110, near, tag(s0));
        out.add(111, near, tag(b0));
        out.add(112, near, form(s0));
        out.add(113, near, form(b0));
        out.add(114, far, tag(s1), form(s0));
        out.add(115, far, form(s1), tag(s0));
        out.add(116, state.leftCount(s0), state.rightCount(s0), tag(s0));
        out.add(117, state.leftCount(s0), state.rightCount(s0), form(s0));
        out.add(118, state.leftCount(s1), state.rightCount(s1), tag(s1));
        out.add(119, state.rightCount(s1), form(s1));
        out.add(120, state.leftCount(b0), tag(b0));
        out.add(121, state.leftCount(b0), form(b0));
        if (s0 != ParseState.NONE) {
            out.add(122, suffix(s0), tag(s0), tag(b0));
        }
        if (b0 < size()) {
            out.add(123, suffix(b0), tag(s0), tag(b0));
        }
    }

    private void clusters(FeatureBuffer out, int s0, int s1, int b0) {
        long c0 = cluster(s0);
        long c1 = cluster(s1);
        long d0 = cluster(b0);
        out.add(130, c0);
        out.add(131, d0);
        out.add(132, c1);
        out.add(133, c0, d0);
        out.add(134, c1, c0);
        out.add(135, c0, tag(b0));
        out.add(136, tag(s0), d0);
        out.add(137, c1, tag(s0));
        out.add(138, tag(s1), c0);
    }

    private void near(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        long n0 = near(s0);
        long n1 = near(s1);
        long m0 = near(b0);
        out.add(140, n0, m0);
        out.add(141, n1, n0);
        out.add(142, n0, form(b0));
        out.add(143, form(s0), m0);
        out.add(144, n1, form(s0));
        out.add(145, form(s1), n0);
        out.add(146, n1, n0, m0);
        out.add(147, near(state.buffer(1)), n0, m0);
    }

    private void supertags(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        int x0 = supertag(s0);
        int x1 = supertag(s1);
        int y0 = supertag(b0);
        int y1 = supertag(state.buffer(1));
        int y2 = supertag(state.buffer(2));
        out.add(150, x0);
        out.add(151, x1);
        out.add(152, y0);
        out.add(153, y1);
        out.add(154, y2);
        out.add(155, x0, y0);
        out.add(156, x1, x0);
        out.add(157, y0, y1);
        out.add(158, x0, y0, y1);
        out.add(159, x1, x0, y0);
        out.add(160, y0, y1, y2);
        out.add(161, supertag(state.stack(2)), x1, x0);
    }

    private void supertagsAndWords(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        int x0 = supertag(s0);
        int x1 = supertag(s1);
        int y0 = supertag(b0);
        out.add(170, x0, tag(b0));
        out.add(171, tag(s0), y0);
        out.add(172, x0, form(s0));
        out.add(173, y0, form(b0));
        out.add(174, x0, form(b0));
        out.add(175, form(s0), y0);
        out.add(176, x1, x0, tag(b0));
        out.add(177, x1, form(s0));
        out.add(178, form(s1), x0);
        out.add(179, x0, distance(s0, b0));
        out.add(180, x0, x1, distance(s1, s0));
        out.add(181, x0, state.label(state.rightChild(s0, 0)));
        out.add(182, x0, state.label(state.leftChild(s0, 0)));
    }
}
