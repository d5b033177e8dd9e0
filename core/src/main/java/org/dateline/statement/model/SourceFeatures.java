package org.dateline.statement.model;

import org.dateline.syntax.model.FeatureBuffer;

/** What is seen of the words that may name a source. */
final class SourceFeatures {
    private final CueView view;
    private final Passage passage;
    private final Range sentence;
    private final long tag;

    /**
     * @param sentence the cue's sentence
     * @param tag the tag of the cue's head, and whether it is in the passive
     */
    SourceFeatures(CueView view, Range sentence, long tag) {
        this.view = view;
        this.passage = view.passage;
        this.sentence = sentence;
        this.tag = tag;
    }

    void source(Range source, FeatureBuffer out) {
        int side = view.side(source);
        int head = passage.headOf(source);
        Cut cut = Cut.of(passage, source, sentence);
        int lastLeft = cut.lastLeft();
        int above = passage.head[head];
        int toCue = view.toCue(above);
        int shape = Math.min(3, cut.roots()) * 4 + Math.min(3, cut.left());
        out.add(90, shape, side);
        out.add(91, shape, lastLeft < 0 ? 0 : passage.relation[lastLeft], side);
        out.add(92, passage.relation[head], toCue, side);
        out.add(93, passage.relation[head], toCue, view.lemma);
        out.add(94, view.tag(head), toCue, side);
        edges(source, side, shape, head, out);
        out.add(103, view.lower(head));
        out.add(104, view.lower(head), side, view.lemma);
        out.add(
                105,
                lastLeft < 0 ? 0 : view.lower(source.end()),
                lastLeft < 0 ? 0 : passage.relation[lastLeft],
                view.tag(head));
        out.add(106, view.quotation(source.start()), view.quotation(source.last()), view.quotation(view.cueHead));
    }

    private void edges(Range source, int side, int shape, int head, FeatureBuffer out) {
        out.add(95, view.lower(source.start()), view.tag(source.start()), side);
        out.add(96, view.lower(source.end()), side, shape);
        out.add(97, view.lower(source.last()), view.lower(source.end()));
        out.add(98, view.tag(source.last()), view.tag(source.end()), side);
        out.add(99, view.lower(source.start() - 1), view.tag(source.start()));
        out.add(100, view.tag(source.start() - 1), view.tag(source.start()), side);
        out.add(101, CueView.length(source), side, view.tag(head));
        out.add(102, view.distance(source), side, tag);
    }
}
