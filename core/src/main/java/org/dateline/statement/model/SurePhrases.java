package org.dateline.statement.model;

import java.util.ArrayList;
import java.util.List;

/** Phrases that are cues wherever they stand outside a quotation. */
final class SurePhrases {
    private SurePhrases() {}

    static List<Range> in(Passage passage) {
        List<Range> found = new ArrayList<>();
        for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
            Range tokens = passage.sentence(sentence);
            for (int i = tokens.start(); i + 1 < tokens.end(); i++) {
                int length = isAccordingTo(passage, i) ? 2 : isSaid(passage, i, tokens) ? 1 : 0;
                if (length > 0 && !passage.quotations().inside(i)) {
                    found.add(new Range(i, i + length));
                }
            }
        }
        return found;
    }

    private static boolean isAccordingTo(Passage passage, int i) {
        return passage.token(i).form().equalsIgnoreCase("according")
                && passage.token(i + 1).form().equals("to");
    }

    /** "…, X said," or "…, X said." */
    private static boolean isSaid(Passage passage, int i, Range sentence) {
        String form = passage.token(i).form();
        String next = passage.token(i + 1).form();
        boolean said = form.equals("said") || form.equals("says");
        boolean stop = next.equals(",") || next.equals(".");
        return said && stop && i > sentence.start() && passage.token(i - 1).isNoun();
    }
}
