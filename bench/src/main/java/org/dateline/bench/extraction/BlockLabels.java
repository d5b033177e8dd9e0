package org.dateline.bench.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which lines of a page belong to its body, as far as the gold data tells: 1, 0, or unknown.
 *
 * <p>Where the whole body is given, a line belongs to it if most of its runs of four tokens are found there, and a line
 * too short for one if it is a line of the body. Where pieces are given, the lines that hold one are known, all others
 * unknown.
 */
final class BlockLabels {
    static final int UNKNOWN = -1;

    private final int[] labels;
    private final double[] weights;

    private BlockLabels(int size) {
        this.labels = new int[size];
        this.weights = new double[size];
        Arrays.fill(labels, UNKNOWN);
    }

    static BlockLabels of(GoldPage gold, List<String> lines) {
        BlockLabels labels = new BlockLabels(lines.size());
        if (gold.body() != null) {
            labels.fromBody(gold.body(), lines);
        } else {
            labels.fromPieces(gold, lines);
        }
        return labels;
    }

    private void fromBody(String body, List<String> lines) {
        Set<String> shingles = Shingles.count(body).keySet();
        Set<String> whole =
                Arrays.stream(body.split("\n")).map(FieldScores::fold).collect(Collectors.toSet());
        double total = Math.max(40, Shingles.tokens(body).size());
        for (int i = 0; i < labels.length; i++) {
            List<String> tokens = Shingles.tokens(lines.get(i));
            if (tokens.isEmpty()) {
                continue;
            }
            double covered = tokens.size() < 4
                    ? whole.contains(FieldScores.fold(lines.get(i))) ? 1 : 0
                    : covered(lines.get(i), shingles);
            labels[i] = covered >= 0.6 ? 1 : covered <= 0.3 ? 0 : UNKNOWN;
            weights[i] = Math.max(0.15, 60 * Math.min(0.2, tokens.size() / total));
        }
    }

    private static double covered(String line, Set<String> shingles) {
        Set<String> own = Shingles.count(line).keySet();
        long both = own.stream().filter(shingles::contains).count();
        return (double) both / own.size();
    }

    private void fromPieces(GoldPage gold, List<String> lines) {
        List<String> folded = lines.stream().map(Segments::fold).toList();
        mark(gold.unwanted(), folded, 0);
        mark(gold.wanted(), folded, 1);
    }

    private void mark(List<String> pieces, List<String> lines, int label) {
        for (String piece : new HashSet<>(pieces)) {
            List<Integer> hits = new ArrayList<>();
            for (int i = 0; i < labels.length; i++) {
                if (lines.get(i).contains(Segments.fold(piece))) {
                    hits.add(i);
                }
            }
            for (int hit : hits) {
                labels[hit] = label;
                weights[hit] = 2.0 / Math.sqrt(hits.size());
            }
        }
    }

    int label(int index) {
        return labels[index];
    }

    double weight(int index) {
        return weights[index];
    }
}
