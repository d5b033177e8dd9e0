package org.dateline.statement.model;

import org.dateline.syntax.model.FeatureBuffer;

/** What is seen of one part of a content: its edges, its place in the sentence, the tree and the quotations. */
final class PartFeatures {
    private static final int MANY = 4;

    private final CueView view;
    private final Passage passage;

    PartFeatures(CueView view) {
        this.view = view;
        this.passage = view.passage;
    }

    void content(Range part, boolean first, boolean last, FeatureBuffer out) {
        int start = part.start();
        int end = part.end();
        int side = view.side(part);
        int order = (first ? 1 : 0) + (last ? 2 : 0);
        out.add(20, view.lower(start - 1), view.lower(start));
        out.add(21, view.lower(end - 1), view.lower(end));
        out.add(22, view.tag(start - 1), view.tag(start), side);
        out.add(23, view.tag(end - 1), view.tag(end), side);
        out.add(24, view.lower(start), view.lemma, side);
        out.add(25, view.lower(end), side, order);
        out.add(26, view.tag(start), view.lemma, side);
        out.add(
                27,
                view.quotation(start - 1) * 8 + view.quotation(start),
                view.quotation(end - 1) * 8 + view.quotation(end),
                side);
        out.add(28, view.quoting(part), side, order);
        out.add(29, view.quoting(part), view.quotation(start - 1) * 8 + view.quotation(start), view.tag(start));
        place(part, side, order, out);
        tree(part, side, order, out);
        inside(part, side, out);
    }

    private void place(Range part, int side, int order, FeatureBuffer out) {
        int start = part.start();
        int end = part.end();
        out.add(30, atStart(start) * 4 + atEnd(end), side, order);
        out.add(31, atEnd(end), side, view.quotation(end - 1) * 8 + view.quotation(end));
        out.add(32, CueView.length(part), side, order);
        out.add(33, CueView.length(part), view.lemma);
        out.add(34, view.distance(part), side, order);
        out.add(35, view.distance(part), side, view.lemma);
        out.add(36, atStart(start) * 4 + atEnd(end), view.lemma, side);
        out.add(37, passage.sentenceOf[part.last()] - passage.sentenceOf[start] > 0 ? 1 : 0, view.quoting(part), side);
    }

    private int atStart(int start) {
        int own = passage.sentenceStart[passage.sentenceOf[start]];
        return start == own ? 2 : start == own + 1 ? 1 : 0;
    }

    /** 2 at the end of a sentence, 1 before its final marks, 0 elsewhere. */
    private int atEnd(int end) {
        int own = passage.sentenceStart[passage.sentenceOf[end - 1] + 1];
        if (end == own) {
            return 2;
        }
        for (int i = end; i < own; i++) {
            if (!passage.token(i).isPunctuation()) {
                return 0;
            }
        }
        return 1;
    }

    /** How the range stands to the subtrees of its tokens. */
    private void tree(Range part, int side, int order, FeatureBuffer out) {
        Cut cut = Cut.of(passage, part, passage.sentence(passage.sentenceOf[part.start()]));
        int root = cut.root();
        long relation = root < 0 ? 3 : passage.relation[root];
        int toCue = view.toCue(root < 0 ? -1 : passage.head[root]);
        int rootsMany = Math.min(MANY, cut.roots());
        int leftMany = Math.min(MANY, cut.left());
        out.add(50, rootsMany, leftMany, side);
        out.add(51, rootsMany * 5 + leftMany, relation, toCue);
        out.add(52, relation, toCue, view.lemma);
        out.add(53, root < 0 ? 3 : passage.tag[root], relation, side * 4 + toCue);
        out.add(54, rootsMany * 5 + leftMany, order, view.quoting(part));
        out.add(55, rootsMany * 5 + leftMany, view.lemma, side);
        if (cut.left() > 0) {
            left(part, cut, side, relation, out);
        }
        if (root >= 0) {
            edges(part, root, side, out);
        }
    }

    /** What hangs on the range's tokens and is left out of it. */
    private void left(Range part, Cut cut, int side, long relation, FeatureBuffer out) {
        int last = cut.lastLeft();
        int where = cut.firstLeft() < part.start() ? 0 : 1;
        int at = where == 0 ? last : cut.firstLeft();
        int role = view.cue.contains(at) ? 1 : view.isOtherCue(at) ? 2 : 3;
        out.add(56, passage.relation[at], where, role);
        out.add(57, passage.relation[at], view.tag(at), where * 6 + side);
        out.add(58, passage.relation[last], view.lower(part.end()), last >= part.end() ? 1 : 0);
        out.add(59, passage.relation[at], relation, role);
        out.add(60, passage.relation[last], last >= part.end() ? 1 : 0, view.lemma);
    }

    /** What the last and the first branch beneath the root are. */
    private void edges(Range part, int root, int side, FeatureBuffer out) {
        int lastBranch = branch(part.last(), root, part);
        int firstBranch = branch(part.start(), root, part);
        long last = lastBranch < 0 ? 5 : passage.relation[lastBranch];
        long first = firstBranch < 0 ? 5 : passage.relation[firstBranch];
        out.add(61, last, view.tag(root), side);
        out.add(62, first, view.tag(root), side);
        out.add(63, last, view.lemma);
        int next = part.end();
        if (next < passage.size() && passage.sentenceOf[next] == passage.sentenceOf[root]) {
            int above = passage.head[next];
            out.add(64, passage.relation[next], inOrOut(part, above));
            out.add(65, view.lower(next), inOrOut(part, above), side);
        }
        int before = part.start() - 1;
        if (before >= 0 && passage.sentenceOf[before] == passage.sentenceOf[root]) {
            int above = passage.head[before];
            out.add(66, passage.relation[before], inOrOut(part, above));
        }
    }

    private int inOrOut(Range part, int above) {
        return above < 0 ? 0 : part.contains(above) ? 1 : view.cue.contains(above) ? 2 : 3;
    }

    private int branch(int token, int root, Range part) {
        int at = token;
        for (int steps = 0; steps < 60; steps++) {
            int above = passage.head[at];
            if (above < 0 || !part.contains(above) || at == root) {
                return at == root ? -1 : at;
            }
            if (above == root) {
                return at;
            }
            at = above;
        }
        return -1;
    }

    private void inside(Range part, int side, FeatureBuffer out) {
        int cues = 0;
        int verbs = 0;
        int commas = 0;
        for (int i = part.start(); i < part.end(); i++) {
            cues += view.isOtherCue(i) ? 1 : 0;
            String pos = passage.token(i).tag();
            verbs += pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD") ? 1 : 0;
            commas += passage.token(i).form().equals(",") ? 1 : 0;
        }
        out.add(70, Math.min(2, cues), Math.min(3, verbs), side);
        out.add(71, Math.min(3, verbs), view.lemma, side);
        out.add(72, Math.min(3, commas), Math.min(3, verbs), view.quoting(part));
        out.add(
                73,
                view.isOtherCue(part.end()) ? 1 : 0,
                part.start() > 0 && view.isOtherCue(part.start() - 1) ? 1 : 0,
                side);
    }
}
