package org.dateline.syntax.model;

/** The few features that tell most of a parser's decisions: supertags, tags and words next to each other. */
public final class ParseGlance extends ParseView {

    /** Makes the features of one sentence, see {@link ParseView}. */
    public ParseGlance(WordShapes words, long[] tags, int[] supertags) {
        super(words, tags, supertags);
    }

    @Override
    public void fill(FeatureBuffer out, ParseState state) {
        out.clear();
        int s0 = state.stack(0);
        int s1 = state.stack(1);
        int b0 = state.buffer(0);
        supertags(out, state, s0, s1, b0);
        words(out, state, s0, s1, b0);
    }

    private void supertags(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        int x0 = supertag(s0);
        int x1 = supertag(s1);
        int y0 = supertag(b0);
        int y1 = supertag(state.buffer(1));
        out.add(200, x0, y0, x1);
        out.add(201, x0, y0, y1);
        out.add(202, x0 * 300L + y0, y1, supertag(state.buffer(2)));
        out.add(203, x0, y0, state.leftCount(b0));
        out.add(204, x0, y0, distance(s0, b0));
        out.add(205, x1, x0, distance(s1, s0));
        out.add(206, x0, state.label(state.rightChild(s0, 0)), y0);
        out.add(207, y0, state.label(state.leftChild(b0, 0)), x0);
        out.add(208, x0, state.leftCount(s0), state.rightCount(s0));
        out.add(209, x1, tag(s1), state.label(state.rightChild(s1, 0)));
    }

    private void words(FeatureBuffer out, ParseState state, int s0, int s1, int b0) {
        long t0 = tag(s0);
        long t1 = tag(s1);
        long u0 = tag(b0);
        out.add(220, t0, u0, tag(state.buffer(1)));
        out.add(221, t1, t0, u0);
        out.add(222, t1 * 31 + tag(state.stack(2)), t0, u0);
        out.add(223, form(s0), form(b0));
        out.add(224, form(s0), supertag(s0), u0);
        out.add(225, form(b0), supertag(b0), t0);
        out.add(226, form(s1), supertag(s0), u0);
        out.add(227, near(s0), near(b0));
    }
}
