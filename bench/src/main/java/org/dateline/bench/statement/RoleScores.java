package org.dateline.bench.statement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.source.Span;

/**
 * Exact scores of each role, and relaxed ones of the content: a found span is right if at least 80 % of it lies in one
 * gold span, and a gold span is found if at least 80 % of it lies in one found span.
 */
final class RoleScores {
    private static final double SHARED = 0.8;

    private final Map<Role, Tally> exact = new EnumMap<>(Role.class);
    private final Tally precision = new Tally();
    private final Tally recall = new Tally();

    RoleScores() {
        for (Role role : Role.values()) {
            exact.put(role, new Tally());
        }
    }

    void add(Role role, List<Span> found, List<Span> gold) {
        exact.computeIfAbsent(role, each -> new Tally()).add(found, gold);
        if (role == Role.CONTENT) {
            precision.add(within(found, gold), found.size(), 0);
            recall.add(within(gold, found), 0, gold.size());
        }
    }

    private static int within(List<Span> these, List<Span> those) {
        return (int) these.stream()
                .filter(span -> those.stream().anyMatch(other -> shared(span, other) >= SHARED * span.length()))
                .count();
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    Map<String, Double> scores() {
        Map<String, Double> scores = new LinkedHashMap<>();
        exact.forEach((role, tally) -> scores.put(role.label() + "F1", tally.f1()));
        exact.forEach((role, tally) -> {
            scores.put(role.label() + "P", tally.precision());
            scores.put(role.label() + "R", tally.recall());
        });
        scores.put("contentRelaxedP", precision.precision());
        scores.put("contentRelaxedR", recall.recall());
        return scores;
    }
}
