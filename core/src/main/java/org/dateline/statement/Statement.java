package org.dateline.statement;

import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.time.When;

/**
 * Words that an article attributes to someone.
 *
 * @param chain who said them and through whom they came
 * @param kind the kind of speech act
 * @param quotation whether the words are the speaker's or the reporter's
 * @param content the words; several citations, in order, where they are broken up
 * @param cue the words that mark the attribution ("said", "according to"), where there are any
 * @param sourceWords the words that name the source at this place, where there are any
 * @param negated whether the statement denies its content
 * @param condition the condition that the content is put under ("if the sanctions are lifted")
 * @param said when it was said: neither the time that it speaks about nor that of publication
 * @param about when the thing that it speaks of is, as far as it tells
 * @param sentence the sentence, or run of sentences, that it stands in
 * @param foundBy the rule or model that found it
 */
public record Statement(
        Chain chain,
        Kind kind,
        Quotation quotation,
        List<Citation> content,
        Optional<Citation> cue,
        Optional<Citation> sourceWords,
        boolean negated,
        Optional<Citation> condition,
        When said,
        When about,
        Citation sentence,
        String foundBy) {

    /** The kinds of speech act. */
    public enum Kind {
        ASSERTION,
        DENIAL,
        ACCUSATION,
        PROMISE,
        THREAT,
        DEMAND,
        OFFER,
        DEADLINE,
        PREDICTION,
        QUESTION,
        REFUSAL
    }

    /** Whose words the content is in. */
    public enum Quotation {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement has content");
        }
    }

    public CaptureId capture() {
        return sentence.capture();
    }

    /** The same statement, said at another time by the word of {@code rule}. */
    Statement saidAt(When time, String rule) {
        return new Statement(
                chain,
                kind,
                quotation,
                content,
                cue,
                sourceWords,
                negated,
                condition,
                time,
                about,
                sentence,
                foundBy + rule);
    }

    /** From the first to the last of the content. */
    public Span contentSpan() {
        return content.getFirst().span().cover(content.getLast().span());
    }
}
