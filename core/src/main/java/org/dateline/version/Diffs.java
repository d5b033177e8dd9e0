package org.dateline.version;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where two lists differ (Myers, "An O(ND) difference algorithm and its variations", 1986, in linear space). */
final class Diffs {
    /** Two stretches that differ and are longer than this together are told as wholly different: the search is quadratic. */
    private static final int LONGEST = 20_000;

    private Diffs() {}

    /** The elements {@code [from, to)} of one list that stand where the other has {@code [otherFrom, otherTo)}. */
    record Gap(int from, int to, int otherFrom, int otherTo) {}

    /** The stretches in which {@code before} and {@code after} differ, in order; what lies between them is equal. */
    static List<Gap> between(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        List<String> left = before.subList(start, before.size() - end);
        List<String> right = after.subList(start, after.size() - end);
        if (left.isEmpty() && right.isEmpty()) {
            return List.of();
        }
        if (left.isEmpty() || right.isEmpty() || left.size() + right.size() > LONGEST) {
            return List.of(new Gap(start, start + left.size(), start, start + right.size()));
        }
        Patch<String> patch =
                Patch.generate(left, right, new MyersDiffWithLinearSpace<String>().computeDiff(left, right, null));
        return joined(patch.getDeltas(), start);
    }

    /** The library cuts a stretch where its search met; neighbours are one stretch. */
    private static List<Gap> joined(List<AbstractDelta<String>> deltas, int start) {
        List<Gap> gaps = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas.stream()
                .filter(delta -> delta.getType() != DeltaType.EQUAL)
                .sorted(Comparator.comparingInt((AbstractDelta<String> delta) ->
                                delta.getSource().getPosition())
                        .thenComparingInt(delta -> delta.getTarget().getPosition()))
                .toList()) {
            int from = start + delta.getSource().getPosition();
            int otherFrom = start + delta.getTarget().getPosition();
            Gap gap = new Gap(
                    from,
                    from + delta.getSource().size(),
                    otherFrom,
                    otherFrom + delta.getTarget().size());
            if (!gaps.isEmpty()
                    && gaps.getLast().to() == gap.from()
                    && gaps.getLast().otherTo() == gap.otherFrom()) {
                Gap last = gaps.removeLast();
                gap = new Gap(last.from(), gap.to(), last.otherFrom(), gap.otherTo());
            }
            gaps.add(gap);
        }
        return gaps;
    }

    private static int commonStart(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int shorter = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < shorter && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }
}
