package org.dateline.article;

import java.util.Arrays;

/** The stretches of a page in which likely lines follow each other, and how much text each holds. */
final class Clusters {
    private static final double LIKELY = 0.5;

    /** So many lines that are not likely part two stretches. */
    private static final int APART = 6;

    private static final int FAR = 60;

    private final int[] of;
    private final double[] mass;
    private final int[] starts;
    private final int[] ends;
    private final double whole;
    private final int heaviest;

    Clusters(double[] judged, double[] weights) {
        int n = judged.length;
        this.of = new int[n];
        this.mass = new double[n + 1];
        this.starts = new int[n + 1];
        this.ends = new int[n + 1];
        int count = 0;
        int last = -1;
        Arrays.fill(of, -1);
        for (int i = 0; i < n; i++) {
            if (judged[i] > LIKELY) {
                if (last < 0 || i - last > APART) {
                    starts[count++] = i;
                }
                Arrays.fill(of, Math.max(starts[count - 1], last + 1), i + 1, count - 1);
                mass[count - 1] += judged[i] * weights[i];
                ends[count - 1] = i;
                last = i;
            }
        }
        int most = 0;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            most = mass[i] > mass[most] ? i : most;
            sum += mass[i];
        }
        this.heaviest = count == 0 ? -1 : most;
        this.whole = Math.max(1, sum);
    }

    void fill(int index, Row row) {
        row.put("clusterShare", of[index] < 0 ? 0 : mass[of[index]] / whole)
                .put("mostShare", heaviest < 0 ? 0 : mass[heaviest] / whole)
                .put("fromMost", fromHeaviest(index));
    }

    /** How many lines stand between the line and the heaviest stretch: fewer than none before it, none within. */
    private int fromHeaviest(int index) {
        if (heaviest < 0) {
            return FAR;
        }
        return index < starts[heaviest]
                ? Math.max(-FAR, index - starts[heaviest])
                : Math.clamp(index - ends[heaviest], 0, FAR);
    }
}
