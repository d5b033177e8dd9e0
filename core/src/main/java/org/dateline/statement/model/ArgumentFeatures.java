package org.dateline.statement.model;

import java.util.List;
import org.dateline.syntax.model.FeatureBuffer;

/** What the argument model sees of the tokens around one cue. */
public final class ArgumentFeatures implements SequenceFeatures {
    private static final int FAR = 7;

    private final Passage passage;
    private final Window window;
    private final Range cue;
    private final Paths paths;
    private final long lemma;
    private final long lastLemma;
    private final long cueTag;
    private final int ownSentence;
    private final int before;
    private final int after;
    private final byte[] otherCues;
    private final byte[] crossed;
    private final byte[] commas;

    /**
     * The features of the window of {@code cue}.
     *
     * @param cues all cues of the passage, {@code cue} among them
     */
    public ArgumentFeatures(Passage passage, Range cue, List<Range> cues) {
        this.passage = passage;
        this.window = Window.of(passage, cue, cues);
        this.cue = cue;
        this.paths = new Paths(passage, window, cue);
        this.lemma = passage.lemma[paths.cueHead()];
        this.lastLemma = passage.lemma[cue.last()];
        this.cueTag = passage.tag[paths.cueHead()] * 31 + (passage.dependents[paths.cueHead()] & Dependents.PASSIVE);
        this.ownSentence = passage.sentenceOf[cue.start()];
        this.before = quotationBefore();
        this.after = quotationAfter();
        int size = window.end() - window.start();
        this.otherCues = new byte[size];
        this.crossed = new byte[size];
        this.commas = new byte[size];
        markCues(cues);
        count(cue.start() - 1, window.start() - 1, -1);
        count(cue.end(), window.end(), 1);
    }

    private void markCues(List<Range> cues) {
        for (Range other : cues) {
            if (!other.equals(cue) && other.start() >= window.start() && other.end() <= window.end()) {
                for (int i = other.start(); i < other.end(); i++) {
                    otherCues[i - window.start()] = 1;
                }
            }
        }
    }

    /** Counts the commas and the other cues that lie between the cue and each token. */
    private void count(int from, int to, int step) {
        byte seen = 0;
        byte stops = 0;
        for (int i = from; i != to; i += step) {
            int slot = i - window.start();
            crossed[slot] = seen;
            commas[slot] = stops;
            seen = (byte) Math.max(seen, otherCues[slot]);
            String form = passage.token(i).form();
            stops = (byte) Math.min(3, stops + (form.equals(",") ? 1 : 0));
        }
    }

    private int quotationBefore() {
        for (int i = cue.start() - 1; i >= window.start(); i--) {
            if (passage.quotations().inside(i)) {
                return passage.quotations().at(i);
            }
        }
        return Quotations.NONE;
    }

    private int quotationAfter() {
        for (int i = cue.end(); i < window.end(); i++) {
            if (passage.quotations().inside(i)) {
                return passage.quotations().at(i);
            }
        }
        return Quotations.NONE;
    }

    /** The token that position 0 stands for. */
    public int start() {
        return window.start();
    }

    @Override
    public int length() {
        return window.end() - window.start();
    }

    /** Rules out that the cue is its own source or content. */
    public void excludeCue(Lattice lattice) {
        for (int i = cue.start(); i < cue.end(); i++) {
            lattice.fix(i - window.start(), Labels.OUTSIDE);
        }
    }

    private int side(int i) {
        return i < cue.start() ? 0 : i < cue.end() ? 1 : 2;
    }

    private int distance(int i) {
        int d = i < cue.start() ? cue.start() - i : i - cue.last();
        int bucket = d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : d <= 25 ? 6 : FAR;
        return bucket * 3 + side(i);
    }

    private long lower(int i) {
        return i < window.start() ? 1 : i >= window.end() ? 2 : passage.words.lower(i);
    }

    private long tag(int i) {
        return i < window.start() ? 1 : i >= window.end() ? 2 : passage.tag[i];
    }

    /** How the token stands to the quotations on both sides of the cue. */
    private int quotation(int i) {
        int at = passage.quotations().at(i);
        if (at == Quotations.NONE) {
            return 0;
        }
        int which = at == before ? at == after ? 1 : 2 : at == after ? 3 : 4;
        return which * 3
                + (passage.quotations().opens(i) ? 1 : passage.quotations().closes(i) ? 2 : 0);
    }

    private int edge(int i) {
        int branch = paths.branch(i);
        return (paths.branch(i - 1) == branch ? 0 : 1) + (paths.branch(i + 1) == branch ? 0 : 2);
    }

    @Override
    public void emission(int position, FeatureBuffer out) {
        int i = window.start() + position;
        place(i, out);
        words(i, out);
        marks(i, out);
    }

    private void place(int i, FeatureBuffer out) {
        long way = paths.kind(i);
        int edge = edge(i);
        out.add(0);
        out.add(1, way);
        out.add(2, way, lemma);
        out.add(3, way, edge);
        out.add(4, way, edge, cueTag);
        out.add(5, way, tag(i));
        out.add(6, paths.kind(i - 1), way);
        out.add(7, way, paths.kind(i + 1));
        out.add(8, way, quotation(i));
        out.add(9, way, passage.lemma[i]);
        out.add(10, way, paths.depth(i), passage.relation[i]);
        out.add(11, distance(i));
        out.add(12, distance(i), cueTag);
        out.add(13, distance(i), lemma);
        out.add(14, side(i), lemma, tag(i));
        out.add(15, way, lastLemma, side(i));
        out.add(16, side(i), paths.steps(i), edge);
        out.add(17, way, edge, lower(i - 1));
        out.add(18, way, edge, lower(i + 1));
        out.add(19, way, commas[i - window.start()], crossed[i - window.start()]);
    }

    private void words(int i, FeatureBuffer out) {
        int side = side(i);
        out.add(30, lower(i), side);
        out.add(31, lower(i - 1), side);
        out.add(32, lower(i + 1), side);
        out.add(33, tag(i), side);
        out.add(34, tag(i - 1), tag(i), side);
        out.add(35, tag(i), tag(i + 1), side);
        out.add(36, tag(i - 2), tag(i - 1), tag(i));
        out.add(37, tag(i), tag(i + 1), tag(i + 2));
        out.add(38, lower(i - 1), lower(i), side);
        out.add(39, lower(i), lower(i + 1), side);
        out.add(40, passage.relation[i], side);
        out.add(41, passage.relation[i], tag(i), distance(i));
        out.add(42, lower(i), distance(i));
        int above = passage.head[i];
        out.add(43, passage.relation[i], above < 0 ? 3 : passage.lemma[above], side);
        out.add(44, lower(i - 2), side);
        out.add(45, lower(i + 2), side);
    }

    private void marks(int i, FeatureBuffer out) {
        int slot = i - window.start();
        int quotation = quotation(i);
        int delta = Math.clamp(passage.sentenceOf[i] - ownSentence, -2, 2);
        out.add(60, quotation, side(i));
        out.add(61, quotation, side(i), lemma);
        out.add(62, quotation, delta, crossed[slot]);
        out.add(63, quotation(i - 1), quotation, quotation(i + 1));
        out.add(64, delta, crossed[slot]);
        out.add(65, otherCues[slot], crossed[slot], side(i));
        out.add(66, commas[slot], side(i), crossed[slot]);
        out.add(67, quotation, commas[slot], side(i));
        out.add(68, before == Quotations.NONE ? 0 : 1, after == Quotations.NONE ? 0 : 1, quotation);
        out.add(69, before == Quotations.NONE ? 0 : 1, after == Quotations.NONE ? 0 : 1, side(i));
        out.add(70, i == passage.sentenceStart[passage.sentenceOf[i]] ? 1 : 0, delta);
        out.add(71, i + 1 == passage.sentenceStart[passage.sentenceOf[i] + 1] ? 1 : 0, delta, side(i));
    }

    @Override
    public void transition(int position, FeatureBuffer out) {
        int i = window.start() + position;
        int side = side(i);
        out.add(80);
        out.add(81, side);
        out.add(82, side, paths.branch(i - 1) == paths.branch(i) ? 1 : 0, paths.kind(i));
        out.add(83, side, quotation(i - 1), quotation(i));
        out.add(84, side, tag(i));
        out.add(85, side, lower(i));
        out.add(86, side, lower(i - 1));
        out.add(87, side, paths.kind(i - 1), paths.kind(i));
        out.add(88, side, tag(i - 1), tag(i));
        out.add(89, otherCues[position], lower(i - 1));
        out.add(90, passage.relation[i], lower(i - 1));
    }
}
