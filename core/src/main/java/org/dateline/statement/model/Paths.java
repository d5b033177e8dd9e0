package org.dateline.statement.model;

import java.util.Arrays;

/**
 * Where each token of a window stands in the tree as seen from a cue: how far up the tree the two ways part, and by which
 * relations they do. Computed once for a cue, in time linear in the window.
 */
final class Paths {
    private static final int FAR = 4;
    private static final long OTHER_SENTENCE = 7;

    private final Passage passage;
    private final int start;
    private final int cueHead;
    private final int[] steps;
    private final int[] branch;
    private final int[] depth;
    private final long[] kind;

    Paths(Passage passage, Window window, Range cue) {
        this.passage = passage;
        this.start = window.start();
        this.cueHead = passage.headOf(cue);
        int size = window.end() - window.start();
        steps = new int[size];
        branch = new int[size];
        depth = new int[size];
        kind = new long[size];
        Arrays.fill(branch, -2);
        climb();
        for (int i = window.start(); i < window.end(); i++) {
            resolve(i);
        }
    }

    int cueHead() {
        return cueHead;
    }

    /** Marks the cue's head and all above it. */
    private void climb() {
        int up = 0;
        long last = 0;
        for (int at = cueHead; at >= 0; at = passage.head[at]) {
            int slot = at - start;
            steps[slot] = Math.min(up, FAR);
            branch[slot] = -1;
            kind[slot] = 1000 + steps[slot] * 31L + last;
            last = passage.relation[at];
            up++;
        }
    }

    private void resolve(int token) {
        int slot = token - start;
        if (branch[slot] != -2) {
            return;
        }
        if (passage.sentenceOf[token] != passage.sentenceOf[cueHead]) {
            branch[slot] = -3 - passage.sentenceOf[token];
            kind[slot] = OTHER_SENTENCE + (token < cueHead ? 0 : 1);
            return;
        }
        int above = passage.head[token];
        if (above < 0) {
            branch[slot] = token;
            kind[slot] = OTHER_SENTENCE + 2;
            return;
        }
        resolve(above);
        inherit(token, slot, above - start);
    }

    private void inherit(int token, int slot, int above) {
        steps[slot] = steps[above];
        if (branch[above] == -1) {
            branch[slot] = token;
            long side = token < cueHead ? 17 : 19;
            kind[slot] = (kind[above] * 131 + passage.relation[token]) * 131 + side;
        } else {
            branch[slot] = branch[above];
            depth[slot] = Math.min(depth[above] + 1, FAR);
            kind[slot] = kind[above];
        }
    }

    /** What kind of way leads from the cue to the token. */
    long kind(int token) {
        int slot = token - start;
        return slot < 0 || slot >= kind.length ? -1 : kind[slot];
    }

    /** The token at which the way to this one leaves the way from the cue to the root; negative on that way itself. */
    int branch(int token) {
        int slot = token - start;
        return slot < 0 || slot >= branch.length ? -9 : branch[slot];
    }

    /** How far beneath its branch the token stands, at most 4. */
    int depth(int token) {
        return depth[token - start];
    }

    /** How far above the cue the ways part, at most 4. */
    int steps(int token) {
        return steps[token - start];
    }
}
