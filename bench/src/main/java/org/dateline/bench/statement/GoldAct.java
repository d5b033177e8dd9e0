package org.dateline.bench.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;

/**
 * A sentence with its speech act. The data keep the marks of lists ({@code <LIST>}, {@code <li>}) in the text.
 *
 * @param doc the document that it stands in
 * @param text the sentence
 * @param label the act, with a subclass behind a hyphen
 */
record GoldAct(String doc, String text, String label) {
    private static final CaptureId NONE = new CaptureId("c-0000000000000000");
    private static final Pattern MARKS = Pattern.compile("</?(?:li|LIST)>");

    /** The act without its subclass, in small letters. */
    String act() {
        int hyphen = label.indexOf('-');
        return (hyphen < 0 ? label : label.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    /** The text without the marks of lists. */
    String words() {
        return MARKS.matcher(text).replaceAll(" ").strip();
    }

    boolean isListItem() {
        return text.contains("<li>");
    }

    List<Sentence> read(SyntaxReader reader) {
        String words = words();
        return reader.read(SourceText.verbatim(NONE, words), List.of(new Span(0, words.length())));
    }
}
