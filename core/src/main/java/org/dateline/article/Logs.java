package org.dateline.article;

/** The natural logarithm of one more than a count. Small counts, which most are, are looked up. */
final class Logs {
    private static final float[] SMALL = small();

    private Logs() {}

    private static float[] small() {
        float[] logs = new float[1 << 15];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = (float) Math.log1p(i);
        }
        return logs;
    }

    static float of(int count) {
        return count < SMALL.length ? SMALL[count] : (float) Math.log1p(count);
    }
}
