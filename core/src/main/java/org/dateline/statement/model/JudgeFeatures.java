package org.dateline.statement.model;

import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;

/** What is seen of a possible cue together with the source and the content that were found for it. */
public final class JudgeFeatures {
    private final Passage passage;
    private final List<CueCandidate> all;

    /** The features of the candidates of a passage. */
    public JudgeFeatures(Passage passage, List<CueCandidate> all) {
        this.passage = passage;
        this.all = all;
    }

    /** Sets the features of the candidate at {@code index}. */
    public void of(int index, Arguments found, FeatureBuffer out) {
        out.clear();
        CueCandidate candidate = all.get(index);
        Range cue = candidate.range();
        int head = passage.headOf(cue);
        long lemma = passage.lemma[head];
        int sure = (int) (candidate.probability() * 9.99);
        int marked = (int) (candidate.marked() * 9.99);
        likelihood(candidate, sure, marked, out);
        rivals(index, sure, out);
        words(cue, head, sure, marked, out);
        arguments(cue, head, found, marked, out);
        out.add(60, passage.quotations().inside(head) ? 1 : 0, marked);
        out.add(61, passage.quotations().inside(head) ? 1 : 0, lemma);
        out.add(62, passage.relation[head], passage.tag[head], marked);
        out.add(63, passage.dependents[head], passage.tag[head]);
    }

    private static void likelihood(CueCandidate candidate, int sure, int marked, FeatureBuffer out) {
        for (int i = 0; i <= sure; i++) {
            out.add(1, i);
        }
        for (int i = 0; i <= marked; i++) {
            out.add(2, i);
        }
        out.add(3, sure, marked);
        out.add(4, (int) (candidate.marked() * 39.99));
        out.add(5, (int) (10 * candidate.probability() / candidate.marked()));
    }

    /** Overlapping candidates: whether a likelier one is longer or shorter. */
    private void rivals(int index, int sure, FeatureBuffer out) {
        CueCandidate own = all.get(index);
        int likelier = 0;
        CueCandidate top = own;
        for (int i = Math.max(0, index - 8); i < Math.min(all.size(), index + 9); i++) {
            CueCandidate other = all.get(i);
            if (i != index && other.range().overlaps(own.range())) {
                likelier += other.probability() > own.probability() ? 1 : 0;
                top = other.probability() > top.probability() ? other : top;
            }
        }
        out.add(10, Math.min(3, likelier), sure);
        if (!top.equals(own)) {
            int start = Integer.signum(top.range().start() - own.range().start());
            int end = Integer.signum(top.range().end() - own.range().end());
            out.add(11, start, end, (int) (top.probability() * 4.99));
            out.add(
                    12,
                    start,
                    end,
                    passage.tag[start > 0 ? own.range().start() : own.range().last()]);
            out.add(
                    13,
                    start,
                    end,
                    passage.words.lower(
                            start > 0 ? own.range().start() : own.range().last()));
        }
    }

    private long lower(int i) {
        return i < 0 ? 1 : i >= passage.size() ? 2 : passage.words.lower(i);
    }

    private long tag(int i) {
        return i < 0 ? 1 : i >= passage.size() ? 2 : passage.tag[i];
    }

    private void words(Range cue, int head, int sure, int marked, FeatureBuffer out) {
        long lemma = passage.lemma[head];
        long whole = 0;
        for (int i = cue.start(); i < cue.end(); i++) {
            whole = whole * 31 + passage.words.lower(i);
        }
        int length = Math.min(5, cue.size());
        out.add(20, whole);
        out.add(21, lemma, passage.tag[head]);
        out.add(22, lemma, length);
        out.add(23, length, sure);
        out.add(24, lower(cue.start()), cue.size() > 1 ? 1 : 0);
        out.add(25, lower(cue.last()), cue.size() > 1 ? 1 : 0);
        out.add(26, lower(cue.start() - 1), tag(cue.start()));
        out.add(27, lower(cue.end()), tag(cue.last()));
        out.add(28, tag(cue.start() - 1), tag(cue.start()));
        out.add(29, tag(cue.last()), tag(cue.end()), length);
        out.add(30, lemma, marked / 2);
        out.add(31, lower(cue.last()), lower(cue.end()));
        out.add(32, lower(cue.start() - 1), lower(cue.start()));
        long tags = 0;
        for (int i = cue.start(); i < cue.end(); i++) {
            tags = tags * 31 + passage.tag[i];
        }
        out.add(33, tags);
        out.add(34, tags, tag(cue.end()));
        out.add(35, tags, tag(cue.start() - 1));
    }

    private int side(Range range, Range cue) {
        return passage.sentenceOf[range.start()] != passage.sentenceOf[cue.start()]
                ? range.start() < cue.start() ? 3 : 4
                : range.end() <= cue.start() ? 0 : range.start() >= cue.end() ? 1 : 2;
    }

    private void arguments(Range cue, int head, Arguments found, int marked, FeatureBuffer out) {
        long lemma = passage.lemma[head];
        long sides = 1;
        for (Range part : found.content()) {
            sides = Math.min(10_000, sides * 6 + side(part, cue) + 1);
        }
        long source = found.source().isEmpty() ? 9 : side(found.source().getFirst(), cue);
        int clear = (int) Math.min(9, -found.logProbability() * 3);
        out.add(40, sides, source);
        out.add(41, sides, source, lemma);
        out.add(42, sides, source, marked);
        out.add(43, clear, marked);
        out.add(44, clear, sides);
        out.add(45, source, marked, passage.tag[head]);
        for (Range part : found.content()) {
            content(cue, part, lemma, marked, out);
        }
        for (Range range : found.source()) {
            source(cue, range, lemma, marked, out);
        }
    }

    private void content(Range cue, Range part, long lemma, int marked, FeatureBuffer out) {
        int root = passage.headOf(part);
        int above = passage.head[root];
        int toCue = above < 0 ? 0 : cue.contains(above) ? 1 : 2;
        boolean quoted = passage.quotations().inside(part.start())
                && passage.quotations().inside(part.last());
        out.add(46, passage.relation[root], toCue, marked);
        out.add(47, passage.tag[root], toCue, lemma);
        out.add(48, quoted ? 1 : 0, lemma, side(part, cue));
        out.add(49, quoted ? 1 : 0, marked, side(part, cue));
        out.add(50, lower(part.start()), marked / 3);
        out.add(51, Math.min(6, part.size() / 3), passage.tag[root], quoted ? 1 : 0);
        out.add(52, tag(part.start()), passage.tag[root], lemma);
        out.add(53, part.start() == cue.end() ? 1 : 0, part.end() == cue.start() ? 1 : 0, marked);
    }

    private void source(Range cue, Range range, long lemma, int marked, FeatureBuffer out) {
        int root = passage.headOf(range);
        int above = passage.head[root];
        int toCue = above < 0 ? 0 : cue.contains(above) ? 1 : 2;
        out.add(54, passage.tag[root], lemma);
        out.add(55, passage.tag[root], passage.relation[root], toCue);
        out.add(56, passage.lemma[root], marked / 3);
        out.add(57, passage.lemma[root], lemma);
        out.add(58, passage.relation[root], toCue, lemma);
        out.add(59, passage.tag[root], marked, range.end() == cue.start() ? 1 : 0);
    }
}
