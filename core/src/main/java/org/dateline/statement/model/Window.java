package org.dateline.statement.model;

import java.util.List;

/**
 * The sentences among which the source and content of a cue are looked for: its own, those that its quotation began in,
 * and those that carry on a quotation behind it.
 *
 * @param start the index of the first token
 * @param end the index behind the last
 */
public record Window(int start, int end) {
    private static final int LONGEST = 600;
    private static final int NEAR = 8;

    /**
     * The window of a cue.
     *
     * @param cues all cues of the passage
     */
    public static Window of(Passage passage, Range cue, List<Range> cues) {
        int own = passage.sentenceOf[cue.start()];
        return new Window(start(passage, own), end(passage, own, cues));
    }

    private static int start(Passage passage, int own) {
        int first = own;
        while (first > 0 && quotedBefore(passage, passage.sentenceStart[first], first == own)) {
            first--;
        }
        return Math.max(passage.sentenceStart[first], passage.sentenceStart[own] - LONGEST);
    }

    /** Whether a quotation runs over a sentence's start, or ends right before the cue's own sentence: "…?" he asked. */
    private static boolean quotedBefore(Passage passage, int token, boolean own) {
        Quotations quotations = passage.quotations();
        int at = quotations.at(token);
        boolean same = at != Quotations.NONE && at == quotations.at(token - 1);
        return same || (own && quotations.closes(token - 1) && passage.block[token] == passage.block[token - 1]);
    }

    private static int end(Passage passage, int own, List<Range> cues) {
        int last = own;
        while (last + 1 < passage.sentences().size() && goesOn(passage, last, cues)) {
            last++;
        }
        return Math.min(passage.sentenceStart[last + 1], passage.sentenceStart[own + 1] + LONGEST);
    }

    /** Whether the sentence after this one belongs to what is quoted here. */
    private static boolean goesOn(Passage passage, int sentence, List<Range> cues) {
        int next = passage.sentenceStart[sentence + 1];
        Quotations quotations = passage.quotations();
        if (!quotations.inside(next)) {
            return false;
        }
        if (passage.block[next] == passage.block[next - 1]) {
            return true;
        }
        boolean announced = passage.token(next - 1).form().equals(":");
        Quotations.Quotation quotation = quotations.all().get(quotations.at(next));
        return announced || (quotation.continues() && !attributed(passage, quotation.range(), cues));
    }

    /** Whether a cue of its own stands right behind a quotation. */
    private static boolean attributed(Passage passage, Range quotation, List<Range> cues) {
        return cues.stream()
                .anyMatch(cue -> cue.start() >= quotation.end()
                        && cue.start() < quotation.end() + NEAR
                        && passage.block[cue.start()] == passage.block[quotation.start()]);
    }
}
