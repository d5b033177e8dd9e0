package org.dateline.statement.model;

import org.dateline.syntax.model.FeatureBuffer;

/** What the cue model sees of the tokens of one sentence. */
public final class CueFeatures implements SequenceFeatures {
    private static final int NEAR = 6;

    private final Passage passage;
    private final int start;
    private final int end;
    private final boolean anyQuotation;

    /** The features of the sentence at {@code index} of a passage. */
    public CueFeatures(Passage passage, int index) {
        this.passage = passage;
        this.start = passage.sentenceStart[index];
        this.end = passage.sentenceStart[index + 1];
        boolean any = false;
        for (int i = start; i < end; i++) {
            any |= passage.quotations().inside(i);
        }
        this.anyQuotation = any;
    }

    @Override
    public int length() {
        return end - start;
    }

    private long lemma(int i) {
        return i < start ? 1 : i >= end ? 2 : passage.lemma[i];
    }

    private long tag(int i) {
        return i < start ? 1 : i >= end ? 2 : passage.tag[i];
    }

    @Override
    public void emission(int position, FeatureBuffer out) {
        int i = start + position;
        words(i, out);
        tree(i, out);
        around(i, out);
        quotation(i, out);
    }

    private void words(int i, FeatureBuffer out) {
        out.add(0);
        out.add(1, passage.words.lower(i));
        out.add(2, lemma(i));
        out.add(3, tag(i));
        out.add(4, passage.words.suffix(i, 3), tag(i));
        out.add(5, lemma(i - 1));
        out.add(6, lemma(i + 1));
        out.add(7, lemma(i - 2));
        out.add(8, lemma(i + 2));
        out.add(9, lemma(i), lemma(i + 1));
        out.add(10, lemma(i - 1), lemma(i));
        out.add(11, lemma(i - 1), lemma(i), lemma(i + 1));
        out.add(12, lemma(i), lemma(i + 1), lemma(i + 2));
        out.add(13, lemma(i - 2), lemma(i - 1), lemma(i));
    }

    private void around(int i, FeatureBuffer out) {
        out.add(20, tag(i - 1));
        out.add(21, tag(i + 1));
        out.add(22, tag(i - 1), tag(i));
        out.add(23, tag(i), tag(i + 1));
        out.add(24, tag(i - 1), tag(i), tag(i + 1));
        out.add(25, tag(i), tag(i + 1), tag(i + 2));
        out.add(26, tag(i - 2), tag(i - 1), tag(i));
        out.add(27, lemma(i), tag(i - 1), tag(i + 1));
        out.add(28, lemma(i), i == start ? 1 : 0, i == end - 1 ? 1 : 0);
        out.add(29, lemma(i), tag(i + 1));
        out.add(30, lemma(i), tag(i - 1));
    }

    private void tree(int i, FeatureBuffer out) {
        int above = passage.head[i];
        long upper = above < 0 ? 3 : passage.lemma[above];
        long upperTag = above < 0 ? 3 : passage.tag[above];
        int beneath = passage.dependents[i];
        int besides = above < 0 ? -1 : passage.dependents[above];
        out.add(40, passage.relation[i]);
        out.add(41, passage.relation[i], tag(i));
        out.add(42, passage.relation[i], upper);
        out.add(43, lemma(i), upper);
        out.add(44, lemma(i), passage.relation[i]);
        out.add(45, beneath, tag(i));
        out.add(46, lemma(i), beneath);
        out.add(47, lemma(i), beneath & CLAUSES);
        out.add(48, beneath & CLAUSES, tag(i), passage.relation[i]);
        out.add(49, passage.relation[i], besides & CLAUSES, upper);
        out.add(50, passage.relation[i], upperTag, besides);
        out.add(51, lemma(i), upperTag, passage.relation[i]);
        int subject = dependent(i);
        if (subject >= 0) {
            out.add(52, tag(subject), lemma(i));
            out.add(53, lemma(subject), beneath & CLAUSES);
            out.add(54, tag(subject), beneath & CLAUSES);
        }
        if (above >= 0) {
            int second = passage.head[above];
            out.add(55, passage.relation[i], passage.relation[above], second < 0 ? 3 : passage.lemma[second]);
            out.add(56, lemma(i), passage.relation[above]);
            out.add(57, passage.relation[i], upper, above < i ? 1 : 0);
        }
    }

    private static final int CLAUSES =
            Dependents.CLAUSE | Dependents.OPEN_CLAUSE | Dependents.PARATAXIS | Dependents.SUBJECT | Dependents.OBJECT;

    /** The subject of a predicate, or -1. */
    private int dependent(int i) {
        if ((passage.dependents[i] & (Dependents.SUBJECT | Dependents.PASSIVE_SUBJECT)) == 0) {
            return -1;
        }
        for (int k = start; k < end; k++) {
            if (passage.head[k] == i && passage.token(k).hasRelation("nsubj")) {
                return k;
            }
        }
        return -1;
    }

    private void quotation(int i, FeatureBuffer out) {
        Quotations quotations = passage.quotations();
        boolean inside = quotations.inside(i);
        int before = closedBefore(i);
        int after = opensAfter(i);
        out.add(60, inside ? 1 : 0, anyQuotation ? 1 : 0);
        out.add(61, inside ? 1 : 0, anyQuotation ? 1 : 0, lemma(i));
        out.add(62, before, after, tag(i));
        out.add(63, before < NEAR ? 1 : 0, after < NEAR ? 1 : 0, lemma(i));
        out.add(64, inside ? 1 : 0, passage.dependents[i] & CLAUSES, lemma(i));
        out.add(65, before, lemma(i));
        out.add(66, after, lemma(i));
        out.add(67, end - start < 12 ? 0 : 1, lemma(i), i - start < 5 ? i - start : 5);
    }

    private int closedBefore(int i) {
        for (int d = 1; d < NEAR; d++) {
            if (i - d >= 0 && passage.quotations().closes(i - d)) {
                return d;
            }
        }
        return NEAR;
    }

    private int opensAfter(int i) {
        for (int d = 1; d < NEAR; d++) {
            if (passage.quotations().opens(i + d)) {
                return d;
            }
        }
        return NEAR;
    }

    @Override
    public void transition(int position, FeatureBuffer out) {
        int i = start + position;
        out.add(80);
        out.add(81, tag(i));
        out.add(82, passage.words.lower(i));
        out.add(83, lemma(i - 1), lemma(i));
        out.add(84, passage.relation[i]);
        out.add(85, tag(i - 1), tag(i));
        out.add(86, passage.head[i] == i - 1 ? 1 : i > 0 && passage.head[i - 1] == i ? 2 : 0, tag(i));
    }
}
