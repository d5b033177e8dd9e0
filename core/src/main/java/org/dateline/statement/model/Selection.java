package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The attributions of a passage as they are chosen one by one, the surest first. Cues never overlap. A later attribution
 * whose content would take in parts of those chosen before takes the best of its readings that leaves room for them. Where
 * there is none, what it holds whole is nested in it, and otherwise it is nested itself.
 */
final class Selection {
    /** How much worse than the best a reading may be that is taken for want of room. */
    private static final double WORST = Math.log(0.1);

    /** The same where the best holds whole attributions: "X said that Y had agreed to go" is likelier than two sayings. */
    private static final double SPLIT = Math.log(0.5);

    private final Passage passage;
    private final List<Attribution> chosen = new ArrayList<>();

    Selection(Passage passage) {
        this.passage = passage;
    }

    /** Adds an attribution unless its cue overlaps another's, or it would attribute the words that attribute it. */
    void add(Range cue, List<Arguments> all, double confidence) {
        List<Arguments> readings = all.stream()
                .map(each -> whole(cue, each))
                .filter(each -> !isTurnedAround(cue, each) && !isAnothers(cue, each))
                .toList();
        if (readings.isEmpty() || chosen.stream().anyMatch(each -> each.cue().overlaps(cue))) {
            return;
        }
        Arguments best = readings.getFirst();
        boolean takesIn = isFree(cue) && takesIn(best);
        double least = best.logProbability() + (takesIn ? SPLIT : WORST);
        Optional<Arguments> free = isFree(cue)
                ? readings.stream()
                        .filter(each -> each.logProbability() >= least)
                        .filter(each -> each.content().stream().allMatch(this::isFree))
                        .findFirst()
                : Optional.empty();
        Arguments taken = free.orElse(best);
        if (free.isEmpty() && takesIn) {
            chosen.replaceAll(each -> isHeld(each, best.content()) ? nested(each) : each);
        }
        chosen.add(new Attribution(cue, taken.source(), taken.content(), confidence, free.isEmpty() && !takesIn));
    }

    /** A reading whose content is whole, and without those to whom it is told. */
    private Arguments whole(Range cue, Arguments reading) {
        WordOrder order = new WordOrder(passage, List.of());
        List<Range> content = order.whole(cue, reading)
                .map(List::of)
                .orElseGet(() -> reading.content().stream()
                        .map(range -> order.withoutAddressee(cue, range))
                        .toList());
        return new Arguments(reading.source(), content, reading.logProbability());
    }

    /** Whether all that stands in the way of a reading lies whole within its content: "X said that Y had agreed to go". */
    private boolean takesIn(Arguments reading) {
        List<Attribution> held = chosen.stream()
                .filter(each -> !each.nested() && isHeld(each, reading.content()))
                .toList();
        return !held.isEmpty()
                && chosen.stream()
                        .filter(each -> !each.nested() && !held.contains(each))
                        .noneMatch(each -> reading.content().stream().anyMatch(range -> clashes(each, range)));
    }

    /** Whether a cue that stands in another's content would have that other's cue in its own. */
    private boolean isTurnedAround(Range cue, Arguments reading) {
        return chosen.stream()
                .filter(each -> each.content().stream().anyMatch(range -> range.covers(cue)))
                .anyMatch(each -> reading.content().stream().anyMatch(range -> range.covers(each.cue())));
    }

    /** Whether a reading's source is the subject of another verb, though the cue has a subject of its own. */
    private boolean isAnothers(Range cue, Arguments reading) {
        if (reading.source().isEmpty()) {
            return false;
        }
        int verb = passage.headOf(cue);
        Range source = reading.source().getFirst();
        int head = passage.headOf(source);
        Range sentence = passage.sentence(passage.sentenceOf[verb]);
        return passage.token(head).hasRelation("nsubj")
                && passage.head[head] != verb
                && !cue.contains(passage.head[head])
                && IntStream.range(sentence.start(), sentence.end())
                        .anyMatch(i -> passage.head[i] == verb && isSubject(i) && !source.contains(i));
    }

    private boolean isSubject(int token) {
        return passage.token(token).hasRelation("nsubj")
                && !passage.token(token).tag().startsWith("W");
    }

    private static boolean isHeld(Attribution each, List<Range> content) {
        return content.stream().anyMatch(range -> range.covers(each.cue()))
                && each.source().stream().allMatch(part -> content.stream().anyMatch(range -> range.covers(part)))
                && each.content().stream().allMatch(part -> content.stream().anyMatch(range -> range.covers(part)));
    }

    private static boolean clashes(Attribution each, Range range) {
        return each.cue().overlaps(range)
                || each.content().stream().anyMatch(range::overlaps)
                || each.source().stream().anyMatch(range::overlaps);
    }

    private static Attribution nested(Attribution each) {
        return new Attribution(each.cue(), each.source(), each.content(), each.confidence(), true);
    }

    /** Whether no attribution that isn't nested has these words in its content or as its cue. */
    private boolean isFree(Range range) {
        return chosen.stream().filter(each -> !each.nested()).noneMatch(each -> clashes(each, range));
    }

    /** The attributions in order of their cues. */
    List<Attribution> attributions() {
        List<Range> cues = chosen.stream().map(Attribution::cue).toList();
        return chosen.stream()
                .sorted(Comparator.comparingInt(each -> each.cue().start()))
                .map(each -> completed(each, cues))
                .toList();
    }

    private Attribution completed(Attribution found, List<Range> cues) {
        if (!found.content().isEmpty()) {
            return found;
        }
        List<Range> content = new WordOrder(passage, cues)
                .content(found.cue(), found.source()).stream().toList();
        return new Attribution(found.cue(), found.source(), content, found.confidence(), found.nested());
    }
}
