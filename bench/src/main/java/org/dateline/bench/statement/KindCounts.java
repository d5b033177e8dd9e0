package org.dateline.bench.statement;

import java.util.List;
import java.util.Map;
import org.dateline.statement.Statement.Kind;

/** Counts labelled statements, those of them that are found, and what they are taken for. Not thread-safe. */
final class KindCounts {
    private final KindTable table = new KindTable();
    private final Tally others = new Tally();
    private int labelled;
    private int found;
    private int none;

    /** Counts a label, found or not. */
    void wanted(KindLabels.Label label) {
        labelled++;
        boolean other = label.kind().filter(kind -> kind != Kind.ASSERTION).isPresent();
        others.add(0, 0, other ? 1 : 0);
    }

    /** Counts a labelled statement that is found. */
    void add(KindLabels.Label label, Kind kind) {
        found++;
        none += label.kind().isEmpty() ? 1 : 0;
        label.kind().ifPresent(wanted -> table.add(wanted, kind));
        boolean right = label.kind().filter(kind::equals).isPresent();
        others.add(right && kind != Kind.ASSERTION ? 1 : 0, kind == Kind.ASSERTION ? 0 : 1, 0);
    }

    void report(String prefix, Map<String, Double> scores) {
        scores.put(prefix + "labelled", (double) labelled);
        scores.put(prefix + "found", (double) found);
        scores.put(prefix + "saidByNobody", (double) none);
        scores.put(prefix + "kindAccuracy", table.accuracy());
        scores.put(prefix + "othersPrecision", others.precision());
        scores.put(prefix + "othersRecall", others.recall());
    }

    List<String> lines() {
        return table.lines();
    }
}
