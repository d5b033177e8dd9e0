package org.dateline.article;

import java.util.Arrays;
import java.util.List;

/** What the model for plain-text captures is told of each line. */
final class LinesFeatures implements LineFeatures {
    private final PageText page;
    private final Surface surface;
    private final int[] run;
    private final int longest;

    LinesFeatures(PageText page) {
        this.page = page;
        this.surface = new Surface(page);
        this.run = runs();
        this.longest = Arrays.stream(run).max().orElse(0);
    }

    /** For each line, how much prose the run holds that it stands in: prose with at most three other lines between. */
    private int[] runs() {
        int n = page.blocks().size();
        int[] weights = new int[n];
        int start = 0;
        int weight = 0;
        int since = 0;
        for (int i = 0; i <= n; i++) {
            boolean prose = i < n && surface.stats(i).isProse();
            since = prose ? 0 : since + 1;
            if (since > 3 || i == n) {
                Arrays.fill(weights, start, i, weight);
                start = i;
                weight = 0;
            }
            weight += prose ? surface.stats(i).length() : 0;
        }
        return weights;
    }

    @Override
    public void glance(int index, Row row) {
        surface.glance(index, row);
        row.put("run", Logs.of(run[index])).put("runShare", longest == 0 ? 0 : (double) run[index] / longest);
    }

    @Override
    public void rest(int index, Row row) {
        surface.neighbours(index, row);
        List<Block> blocks = page.blocks();
        row.put("gap", Math.min(blocks.get(index).gap(), 3))
                .put(
                        "gapAfter",
                        index + 1 < blocks.size()
                                ? Math.min(blocks.get(index + 1).gap(), 3)
                                : 4)
                .put("gapBefore", index > 0 ? Math.min(blocks.get(index - 1).gap(), 3) : 4)
                .put("runBefore", index > 0 ? Logs.of(run[index - 1]) : -1)
                .put("runAfter", index + 1 < run.length ? Logs.of(run[index + 1]) : -1)
                .put("imageName", Shapes.isImageName(surface.line(index)));
    }
}
