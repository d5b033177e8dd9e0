package org.dateline.statement.model;

import java.util.Arrays;
import java.util.List;

/** A passage as seen from one cue: what all features of its readings share. */
final class CueView {
    final Passage passage;
    final Range cue;
    final int cueHead;
    /** The lemma of the cue's head. */
    final long lemma;

    private final boolean[] otherCue;

    CueView(Passage passage, Range cue, List<Range> cues) {
        this.passage = passage;
        this.cue = cue;
        this.cueHead = passage.headOf(cue);
        this.lemma = passage.lemma[cueHead];
        this.otherCue = new boolean[passage.size() + 1];
        for (Range other : cues) {
            if (!other.equals(cue)) {
                Arrays.fill(otherCue, other.start(), other.end(), true);
            }
        }
    }

    /** Whether the token belongs to another cue; the place behind the last token may be asked for. */
    boolean isOtherCue(int token) {
        return otherCue[token];
    }

    /** Before the cue, behind it or around it, or in another sentence. */
    int side(Range range) {
        return passage.sentenceOf[range.start()] != passage.sentenceOf[cueHead]
                ? range.start() < cue.start() ? 3 : 4
                : range.end() <= cue.start() ? 0 : range.start() >= cue.end() ? 1 : 2;
    }

    /** What a head is to the cue: none, part of it, its own head, or something else. */
    int toCue(int above) {
        return above < 0 ? 0 : cue.contains(above) ? 1 : above == passage.head[cueHead] ? 2 : 3;
    }

    /** 0 without a quotation, 1 wholly quoted, 2 with one inside, 3 with one cut off. */
    int quoting(Range part) {
        Quotations quotations = passage.quotations();
        boolean first = quotations.inside(part.start());
        boolean last = quotations.inside(part.last());
        if (first && last && quotations.at(part.start()) == quotations.at(part.last())) {
            return 1;
        }
        boolean cutFirst = first && !quotations.opens(part.start());
        boolean cutLast = last && !quotations.closes(part.last());
        if (cutFirst || cutLast) {
            return 3;
        }
        for (int i = part.start(); i < part.end(); i++) {
            if (quotations.inside(i)) {
                return 2;
            }
        }
        return 0;
    }

    long lower(int i) {
        return i < 0 ? 1 : i >= passage.size() ? 2 : passage.words.lower(i);
    }

    long tag(int i) {
        return i < 0 ? 1 : i >= passage.size() ? 2 : passage.tag[i];
    }

    int quotation(int i) {
        Quotations quotations = passage.quotations();
        if (!quotations.inside(i)) {
            return 0;
        }
        return 1 + (quotations.opens(i) ? 1 : 0) + (quotations.closes(i) ? 2 : 0);
    }

    /** A few classes of length. */
    static int length(Range part) {
        int size = part.size();
        return size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : size < 20 ? 6 : size < 35 ? 7 : 8;
    }

    /** How far the range lies from the cue, in a few classes. */
    int distance(Range part) {
        int d = part.end() <= cue.start() ? cue.start() - part.end() : Math.max(0, part.start() - cue.end());
        return d < 4 ? d : d < 8 ? 4 : 5;
    }
}
