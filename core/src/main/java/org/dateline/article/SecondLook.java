package org.dateline.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the second model is told of each line: how the first judged it, its neighbours, and the other lines that look like
 * it or stand in the same frame. A line that the first can't tell is like those around it (stacked generalisation: Wolpert,
 * Neural Networks 5, 1992; over neighbours: Cohen and Carvalho, "Stacked Sequential Learning", IJCAI 2005).
 */
final class SecondLook {
    private static final int REACH = 4;
    private static final int WORDING_REACH = 2;
    private static final int[] WIDTHS = {5, 12};
    private static final String[] BEFORE = Row.names("meanBefore", WIDTHS);
    private static final String[] AFTER = Row.names("meanAfter", WIDTHS);

    /** A longer line weighs no more than one of this many units. */
    private static final int MOST_WEIGHT = 400;

    private static final double LIKELY = 0.5;
    private static final int LINE_OF_TEXT = 40;
    private static final int FAR = 50;

    private final double[] judged;
    private final double[] weights;
    private final List<Group> groups;
    private final Optional<Company> company;
    private final double[] massBefore;
    private final double[] weightBefore;
    private final double most;
    private int first = -1;
    private int last = -1;

    /** What a plain-text capture tells besides, where no element does: the lines' wording, and the stretches of text. */
    private record Company(Cohesion wording, Clusters stretches) {
        void fill(int index, Row row) {
            for (int distance = -WORDING_REACH; distance <= WORDING_REACH; distance++) {
                row.put("cohesion", wording.of(index + distance));
            }
            stretches.fill(index, row);
        }
    }

    /** The lines that share something, and the sums over them. */
    private static final class Group {
        private final int[] member;
        private final double[] mass;
        private final double[] weight;
        private final int[] count;

        Group(int[] member, double[] judged, double[] weights) {
            int size = Arrays.stream(member).max().orElse(0) + 1;
            this.member = member;
            this.mass = new double[size];
            this.weight = new double[size];
            this.count = new int[size];
            for (int i = 0; i < member.length; i++) {
                mass[member[i]] += judged[i] * weights[i];
                weight[member[i]] += weights[i];
                count[member[i]]++;
            }
        }
    }

    SecondLook(PageText page, Looks looks, double[] judged) {
        int n = judged.length;
        this.judged = judged;
        this.weights = page.blocks().stream()
                .mapToDouble(block -> Math.min(block.length(), MOST_WEIGHT))
                .toArray();
        this.massBefore = new double[n + 1];
        this.weightBefore = new double[n + 1];
        this.most = Arrays.stream(judged).max().orElse(0);
        for (int i = 0; i < n; i++) {
            massBefore[i + 1] = massBefore[i] + judged[i] * weights[i];
            weightBefore[i + 1] = weightBefore[i] + weights[i];
            if (judged[i] > LIKELY && page.blocks().get(i).length() >= LINE_OF_TEXT) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int[] look = new int[n];
        int[] holder = new int[n];
        int[] around = new int[n];
        for (int i = 0; i < n; i++) {
            look[i] = looks.of(i);
            holder[i] = container(page, page.blocks().get(i));
            around[i] = Math.max(0, page.frames().get(holder[i]).parent());
        }
        this.groups = List.of(group(look), group(holder), group(around));
        this.company = page.markedUp()
                ? Optional.empty()
                : Optional.of(new Company(new Cohesion(page, judged), new Clusters(judged, weights)));
    }

    private Group group(int[] members) {
        return new Group(members, judged, weights);
    }

    /** The frame that holds the block among its like: the one around a paragraph, a heading, a list item. */
    static int container(PageText page, Block block) {
        Frame frame = page.frames().get(block.frame());
        return block.kind() == Block.Kind.TEXT || frame.parent() < 0 ? block.frame() : frame.parent();
    }

    void fill(int index, Row row) {
        for (int distance = -REACH; distance <= REACH; distance++) {
            int other = index + distance;
            row.put("judged", other >= 0 && other < judged.length ? judged[other] : -1);
        }
        for (int i = 0; i < WIDTHS.length; i++) {
            int width = WIDTHS[i];
            row.put(BEFORE[i], mean(Math.max(0, index - width), index))
                    .put(AFTER[i], mean(index + 1, Math.min(judged.length, index + width + 1)));
        }
        double whole = Math.max(1, massBefore[judged.length]);
        double own = judged[index] * weights[index];
        for (Group group : groups) {
            int member = group.member[index];
            double others = group.weight[member] - weights[index];
            double mass = group.mass[member] - own;
            row.put("groupMean", others <= 0 ? -1 : mass / others)
                    .put("groupLines", Math.min(group.count[member], FAR))
                    .put("groupShare", mass / whole);
        }
        row.put("massBefore", massBefore[index] / whole)
                .put("massAfter", (massBefore[judged.length] - massBefore[index + 1]) / whole)
                .put("mass", Math.log1p(massBefore[judged.length]))
                .put("most", most)
                .put("fromFirst", first < 0 ? -FAR : Math.clamp(index - first, -FAR, FAR))
                .put("fromLast", first < 0 ? FAR : Math.clamp(index - last, -FAR, FAR));
        company.ifPresent(those -> those.fill(index, row));
    }

    private double mean(int from, int to) {
        double weight = weightBefore[to] - weightBefore[from];
        return weight <= 0 ? -1 : (massBefore[to] - massBefore[from]) / weight;
    }
}
