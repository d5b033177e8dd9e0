package org.dateline.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.language.Party;
import org.dateline.time.When;

/** Joins the drafts that tell of one commitment: the same actor, the same thing, and due dates that agree. Stateless. */
final class Merging {
    private static final double SAME = 0.6;

    private static final Comparator<Draft> FULLEST = Comparator.comparingInt(Draft::fullness)
            .reversed()
            .thenComparing(
                    Comparator.comparingInt((Draft draft) -> draft.what().span().length())
                            .reversed())
            .thenComparingInt(Draft::page)
            .thenComparing(Draft::source);

    private Merging() {}

    /** The drafts in groups, each with its fullest first; in order of their fullest. */
    static List<List<Draft>> groups(List<Draft> drafts) {
        List<List<Draft>> groups = new ArrayList<>();
        // Whatever is the same as a group's first shares one of these with it.
        Map<Object, List<Integer>> byKey = new HashMap<>();
        for (Draft draft : drafts.stream().sorted(FULLEST).toList()) {
            Optional<List<Draft>> group = keys(draft).stream()
                    .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                    .distinct()
                    .sorted()
                    .map(groups::get)
                    .filter(members -> members.stream().allMatch(member -> isSame(member, draft)))
                    .findFirst();
            if (group.isPresent()) {
                group.get().add(draft);
            } else {
                keys(draft)
                        .forEach(key -> byKey.computeIfAbsent(key, unseen -> new ArrayList<>())
                                .add(groups.size()));
                groups.add(new ArrayList<>(List.of(draft)));
            }
        }
        return groups;
    }

    private static Set<Object> keys(Draft draft) {
        Set<Object> keys = new HashSet<>(draft.act().stems());
        if (draft.kind() == Commitment.Kind.DEADLINE) {
            keys.add(draft.due().when());
        }
        return keys;
    }

    /** A demand with a limit is a deadline; what one page calls an offer another calls a promise. */
    private static boolean isSame(Draft one, Draft other) {
        return one.isAsking() == other.isAsking()
                && sameActor(one, other)
                && dueAgree(one, other)
                && sameThing(one, other);
    }

    private static boolean sameActor(Draft one, Draft other) {
        Optional<Party> first = one.who();
        Optional<Party> second = other.who();
        return first.isPresent()
                && second.isPresent()
                && (other.act().isBy(first.get()) || one.act().isBy(second.get()));
    }

    private static boolean dueAgree(Draft one, Draft other) {
        Optional<When.Resolved> first = one.due().when().resolved();
        Optional<When.Resolved> second = other.due().when().resolved();
        return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
    }

    private static boolean sameThing(Draft one, Draft other) {
        long shared = one.act().shared(other.act().stems());
        int smaller = Math.min(one.act().stems().size(), other.act().stems().size());
        boolean bothDeadlines = one.kind() == Commitment.Kind.DEADLINE
                && other.kind() == Commitment.Kind.DEADLINE
                && one.due().when().resolved().isPresent()
                && one.due().when().equals(other.due().when());
        return bothDeadlines || (smaller > 0 && shared >= Math.min(2, smaller) && shared >= SAME * smaller);
    }
}
