package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.TimeTagger;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;

/** Dateline's own finder of times; reading the sentences is preparation. */
public final class DatelineTimes implements TimeTask.Finder {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final CaptureId ID = new CaptureId("c-0000000000000000");

    private final TimeTagger tagger = new TimeTagger();

    @Override
    public Supplier<List<TimeTask.Timed>> on(String text, Optional<LocalDate> published) {
        SourceText source = SourceText.verbatim(ID, text);
        List<Sentence> sentences = sentences(text);
        Optional<Resolved> day = published.map(Day::new);
        return () -> tagger.tag(source, sentences, day).stream()
                .map(time -> new TimeTask.Timed(time.span(), time.type().name(), time.value()))
                .toList();
    }

    /** The sentences of a text whose paragraphs blank lines part. */
    static List<Sentence> sentences(String text) {
        return SyntaxReader.english().read(SourceText.verbatim(ID, text), blocks(text));
    }

    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        Matcher blank = BLANK_LINE.matcher(text);
        int start = 0;
        while (blank.find()) {
            add(blocks, text, start, blank.start());
            start = blank.end();
        }
        add(blocks, text, start, text.length());
        return blocks;
    }

    private static void add(List<Span> blocks, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            blocks.add(Span.of(start, end));
        }
    }
}
