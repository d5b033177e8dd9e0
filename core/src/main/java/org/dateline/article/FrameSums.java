package org.dateline.article;

import java.util.List;

/** Sums over the lines in each frame: text, links, prose, and the weight of prose that its near children hold. */
final class FrameSums {
    private final List<Frame> frames;
    private final int[] units;
    private final int[] links;
    private final int[] prose;
    private final int[] lines;
    private final double[] weight;
    private final int top;
    private final boolean[] inTop;
    private final boolean[] aroundTop;

    FrameSums(PageText page, Surface surface, int[] container) {
        this.frames = page.frames();
        int n = frames.size();
        this.units = new int[n];
        this.links = new int[n];
        this.prose = new int[n];
        this.lines = new int[n];
        this.weight = new double[n];
        for (int i = 0; i < container.length; i++) {
            add(page.blocks().get(i), surface.stats(i), container[i]);
        }
        for (int i = n - 1; i > 0; i--) {
            int parent = frames.get(i).parent();
            units[parent] += units[i];
            links[parent] += links[i];
            prose[parent] += prose[i];
            lines[parent] += lines[i];
        }
        this.top = heaviest();
        this.aroundTop = new boolean[n];
        for (int at = top; at >= 0; at = frames.get(at).parent()) {
            aroundTop[at] = true;
        }
        this.inTop = new boolean[n];
        for (int i = 0; i < n; i++) {
            inTop[i] = i == top
                    || (frames.get(i).parent() >= 0 && inTop[frames.get(i).parent()]);
        }
    }

    private void add(Block block, LineStats stats, int container) {
        int frame = block.frame();
        units[frame] += block.length();
        links[frame] += block.links();
        lines[frame]++;
        if (stats.isProse() && block.linkDensity() < 0.5) {
            prose[frame] += block.length();
            double points = 1 + Math.min(3, block.length() / 100.0);
            int at = container;
            for (int i = 0; i < 4 && at >= 0; i++) {
                weight[at] += points;
                points *= 0.6;
                at = frames.get(at).parent();
            }
        }
    }

    private int heaviest() {
        int best = 0;
        for (int i = 1; i < weight.length; i++) {
            best = weight[i] > weight[best] ? i : best;
        }
        return best;
    }

    /** The sums of one frame, or nothing known where there is none. */
    void fill(int frame, Row row) {
        boolean there = frame >= 0;
        row.put("cLines", there ? Math.min(lines[frame], 200) : -1)
                .put("cLinks", there ? (double) links[frame] / Math.max(1, units[frame]) : -1)
                .put("cUnits", there ? (double) units[frame] / Math.max(1, units[0]) : -1)
                .put("cProse", there ? (double) prose[frame] / Math.max(1, prose[0]) : -1)
                .put("cProseOwn", there ? (double) prose[frame] / Math.max(1, units[frame]) : -1)
                .put("cWeight", there ? weight[frame] / Math.max(1, weight[top]) : -1);
    }

    /** How the frame stands to the heaviest. */
    void fillTop(int frame, Row row) {
        int up = 0;
        int at = frame;
        while (at > 0 && !aroundTop[at]) {
            at = frames.get(at).parent();
            up++;
        }
        row.put("inTop", inTop[frame])
                .put("stepsToTop", Math.min(up, 12))
                .put(
                        "topBelow",
                        frames.get(top).depth() - frames.get(Math.max(at, 0)).depth());
    }

    /** The share of the page's prose in the nearest article element, or -1. */
    void fillArticle(int frame, Row row) {
        int at = frame;
        while (at >= 0 && !frames.get(at).tag().equals("article")) {
            at = frames.get(at).parent();
        }
        row.put("articleProse", at < 0 ? -1 : (double) prose[at] / Math.max(1, prose[0]));
    }
}
