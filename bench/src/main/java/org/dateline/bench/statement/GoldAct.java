package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * A sentence with its speech act.
 *
 * @param doc the document that it stands in
 * @param text the sentence
 * @param label the act, with a subclass behind a hyphen
 */
record GoldAct(String doc, String text, String label) {
    private static final CaptureId NONE = new CaptureId("c-0000000000000000");

    /** The act without its subclass, in small letters. */
    String act() {
        int hyphen = label.indexOf('-');
        return (hyphen < 0 ? label : label.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    List<Sentence> read(SyntaxReader reader) {
        return reader.read(SourceText.verbatim(NONE, text), List.of(new Span(0, text.length())));
    }
}
