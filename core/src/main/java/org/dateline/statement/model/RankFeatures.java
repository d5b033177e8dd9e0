package org.dateline.statement.model;

import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;

/** What is seen of one reading of a cue as a whole: how its ranges lie in the tree, the quotations and the sentence. */
public final class RankFeatures {
    private static final int MANY = 4;

    private final Passage passage;
    private final Range cue;
    private final CueView view;
    private final PartFeatures contents;
    private final SourceFeatures sources;
    private final long tag;
    private final Range sentence;
    private final double best;

    /**
     * The features of the readings of one cue.
     *
     * @param cues all cues of the passage, {@code cue} among them
     * @param best the logarithm of the probability of the likeliest reading
     */
    public RankFeatures(Passage passage, Range cue, List<Range> cues, double best) {
        this.passage = passage;
        this.cue = cue;
        this.view = new CueView(passage, cue, cues);
        this.tag = passage.tag[view.cueHead] * 31 + (passage.dependents[view.cueHead] & Dependents.PASSIVE);
        this.sentence = passage.sentence(passage.sentenceOf[view.cueHead]);
        this.contents = new PartFeatures(view);
        this.sources = new SourceFeatures(view, sentence, tag);
        this.best = best;
    }

    /** Sets the features of one reading. */
    public void of(Arguments reading, FeatureBuffer out) {
        out.clear();
        likelihood(reading, out);
        shape(reading, out);
        int parts = reading.content().size();
        for (int k = 0; k < parts; k++) {
            contents.content(reading.content().get(k), k == 0, k == parts - 1, out);
        }
        for (int k = 1; k < parts; k++) {
            gap(
                    reading,
                    reading.content().get(k - 1).end(),
                    reading.content().get(k).start(),
                    out);
        }
        reading.source().forEach(source -> sources.source(source, out));
        rest(reading, out);
    }

    private void likelihood(Arguments reading, FeatureBuffer out) {
        int behind = (int) Math.min(24, (best - reading.logProbability()) * 3);
        for (int i = 0; i <= behind; i++) {
            out.add(1, i);
        }
        out.add(2, behind, Math.min(6, (int) -best));
    }

    private void shape(Arguments reading, FeatureBuffer out) {
        long sides = 1;
        long quoted = 1;
        for (Range part : reading.content()) {
            sides = Math.min(100_000, sides * 6 + view.side(part) + 1);
            quoted = Math.min(100_000, quoted * 4 + view.quoting(part));
        }
        long source =
                reading.source().isEmpty() ? 9 : view.side(reading.source().getFirst());
        out.add(10, sides, source);
        out.add(11, sides, source, view.lemma);
        out.add(12, sides, source, tag);
        out.add(13, sides, quoted, source);
        out.add(14, Math.min(MANY, reading.content().size()), view.lemma);
        out.add(15, source, view.lemma);
        out.add(16, quoted, view.lemma, sides);
    }

    private static boolean covered(Arguments reading, int token) {
        return contains(reading.source(), token) || contains(reading.content(), token);
    }

    private static boolean contains(List<Range> ranges, int token) {
        for (Range range : ranges) {
            if (range.contains(token)) {
                return true;
            }
        }
        return false;
    }

    /** What lies between two parts of a content. */
    private void gap(Arguments reading, int from, int to, FeatureBuffer out) {
        boolean holdsCue = from <= cue.start() && cue.end() <= to;
        int free = 0;
        int marks = 0;
        for (int i = from; i < to; i++) {
            if (!cue.contains(i) && !covered(reading, i)) {
                marks += passage.token(i).isPunctuation() ? 1 : 0;
                free += passage.token(i).isPunctuation() ? 0 : 1;
            }
        }
        out.add(80, holdsCue ? 1 : 0, Math.min(MANY, free), Math.min(MANY, marks));
        out.add(81, holdsCue ? 1 : 0, view.lower(from), view.lower(to));
        out.add(82, holdsCue ? 1 : 0, to - from < 6 ? to - from : 6, view.lemma);
        out.add(83, holdsCue ? 1 : 0, Math.min(MANY, free), view.quotation(from - 1) * 8 + view.quotation(to));
        out.add(84, holdsCue ? 1 : 0, view.tag(from), view.tag(to));
    }

    /** What of the cue's sentence belongs to none. */
    private void rest(Arguments reading, FeatureBuffer out) {
        int before = 0;
        int after = 0;
        int verbs = 0;
        int quoted = 0;
        int firstAfter = -1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (cue.contains(i) || passage.token(i).isPunctuation() || covered(reading, i)) {
                continue;
            }
            before += i < cue.start() ? 1 : 0;
            after += i >= cue.end() ? 1 : 0;
            firstAfter = firstAfter < 0 && i >= cue.end() ? i : firstAfter;
            verbs += passage.token(i).isVerb() ? 1 : 0;
            quoted += passage.quotations().inside(i) ? 1 : 0;
        }
        long shape = (Math.min(3, before) * 4L + Math.min(3, after)) * 4 + Math.min(3, verbs);
        out.add(110, shape);
        out.add(
                111,
                Math.min(3, quoted),
                reading.content().isEmpty() ? 0 : view.quoting(reading.content().getFirst()));
        out.add(112, Math.min(MANY, after), firstAfter < 0 ? 0 : passage.relation[firstAfter], view.lemma);
        out.add(113, Math.min(MANY, before), view.lemma);
        out.add(114, firstAfter < 0 ? 0 : passage.relation[firstAfter], firstAfter < 0 ? 0 : view.tag(firstAfter));
        out.add(115, firstAfter < 0 ? 0 : view.lower(firstAfter), firstAfter < 0 ? 0 : passage.relation[firstAfter]);
    }
}
