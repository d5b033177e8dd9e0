package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.CodePointOffsets;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document of PolNeAR's form.
 *
 * @param id its name
 * @param text its text; a line is a paragraph
 * @param annotations what each annotator marked; the first counts
 */
record GoldDocument(String id, String text, List<Annotation> annotations) {
    private static final CaptureId NONE = new CaptureId("c-0000000000000000");

    /** What one annotator marked. */
    record Annotation(List<Marked> attributions) {}

    /** One attribution, each role a list of ranges in code points. */
    record Marked(List<List<Integer>> source, List<List<Integer>> cue, List<List<Integer>> content) {}

    /** One attribution with its spans in UTF-16 units. */
    record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    /** Documents of another source have no annotations. */
    GoldDocument(String id, String text, @Nullable List<Annotation> annotations) {
        this.id = id;
        this.text = text;
        this.annotations = annotations == null ? List.of() : List.copyOf(annotations);
    }

    SourceText sourceText() {
        return SourceText.verbatim(NONE, text);
    }

    /** The lines that hold anything. */
    List<Span> blocks() {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); start <= text.length(); end = text.indexOf('\n', start)) {
            int stop = end < 0 ? text.length() : end;
            if (!text.substring(start, stop).isBlank()) {
                blocks.add(new Span(start, stop));
            }
            start = stop + 1;
        }
        return blocks;
    }

    /** The first annotator's attributions. */
    List<Gold> attributions() {
        CodePointOffsets offsets = CodePointOffsets.of(text);
        return annotations.isEmpty()
                ? List.of()
                : annotations.getFirst().attributions().stream()
                        .map(marked -> new Gold(
                                spans(marked.source, offsets),
                                spans(marked.cue, offsets),
                                spans(marked.content, offsets)))
                        .toList();
    }

    private static List<Span> spans(List<List<Integer>> ranges, CodePointOffsets offsets) {
        return ranges.stream()
                .map(range -> new Span(offsets.toUtf16(range.get(0)), offsets.toUtf16(range.get(1))))
                .toList();
    }
}
