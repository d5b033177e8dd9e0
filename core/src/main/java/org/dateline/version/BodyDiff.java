package org.dateline.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.source.Citation;

/**
 * How one body became another, paragraph by paragraph. Equal paragraphs are matched first ({@link Diffs}); of those between
 * them the like are paired ({@link Pairing}); what is left on both sides in nearly the same words was moved; the rest was
 * removed and added.
 */
final class BodyDiff {
    /** Of moved paragraphs so much must be the same, in at least so many words: short ones are alike by chance. */
    private static final double MOVED = 0.8;

    private static final int FEWEST_MOVED_WORDS = 4;

    /** More pairs than this are not searched for a moved paragraph that was changed as well. */
    private static final long MOST_PAIRS = 250_000;

    private BodyDiff() {}

    /** The changes, in the order of {@code after}; what was removed stands where it would have stood. */
    static List<Change> between(List<Line> before, List<Line> after) {
        List<Pairing.Pair> pairs = new ArrayList<>();
        for (Diffs.Gap gap : Diffs.between(keys(before), keys(after))) {
            pairs.addAll(
                    Pairing.of(before.subList(gap.from(), gap.to()), after.subList(gap.otherFrom(), gap.otherTo())));
        }
        return changes(pairs);
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(Line::key).toList();
    }

    private static List<Change> changes(List<Pairing.Pair> pairs) {
        List<Line> removed = pairs.stream()
                .filter(pair -> pair.after().isEmpty())
                .flatMap(pair -> pair.before().stream())
                .toList();
        Set<Line> moved = new HashSet<>();
        boolean few = (long) removed.size() * pairs.size() <= MOST_PAIRS;
        List<Change> changes = new ArrayList<>();
        for (Pairing.Pair pair : pairs) {
            if (pair.before().isEmpty()) {
                Line line = pair.after().getFirst();
                Optional<Line> from = origin(line, removed, moved, few);
                from.ifPresent(moved::add);
                changes.add(from.map(origin -> moved(origin, line)).orElseGet(() -> new Change.Added(line.words())));
            } else if (pair.after().isEmpty()) {
                changes.add(new Change.Removed(pair.before().getFirst().words()));
            } else {
                changed(pair).ifPresent(changes::add);
            }
        }
        Set<Citation> gone = new HashSet<>();
        moved.forEach(line -> gone.add(line.words()));
        return changes.stream()
                .filter(change -> !(change instanceof Change.Removed one && gone.contains(one.before())))
                .toList();
    }

    /** The paragraph among the removed ones that an added one once was: the likest that is like enough. */
    private static Optional<Line> origin(Line added, List<Line> removed, Set<Line> taken, boolean few) {
        Optional<Line> found = Optional.empty();
        double likest = 0;
        for (Line line : removed) {
            boolean same = line.key().equals(added.key());
            double likeness = same ? 2 : few ? line.bag().likeness(added.bag()) : 0;
            if (likeness > likest
                    && likeness >= MOVED
                    && added.bag().size() >= FEWEST_MOVED_WORDS
                    && !taken.contains(line)) {
                found = Optional.of(line);
                likest = likeness;
            }
        }
        return found;
    }

    private static Change moved(Line before, Line after) {
        WordDiff words = WordDiff.between(List.of(before.words()), List.of(after.words()));
        return new Change.Moved(before.words(), after.words(), words.removed(), words.added());
    }

    /** Empty where the same words are only broken into other paragraphs. */
    private static Optional<Change> changed(Pairing.Pair pair) {
        List<Citation> before = pair.before().stream().map(Line::words).toList();
        List<Citation> after = pair.after().stream().map(Line::words).toList();
        WordDiff words = WordDiff.between(before, after);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Change.Changed(before, after, words.removed(), words.added()));
    }
}
