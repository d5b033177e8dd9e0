package org.dateline.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dateline.source.Span;

/**
 * A stretch of page text with marks on its cited words. All of it is escaped; characters that steer the direction of
 * writing are fenced in and shown (Unicode Standard Annex 9 calls them explicit formatting characters).
 */
final class MarkedText implements Content {
    private final List<Run> runs;

    private MarkedText(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** Text without marks. */
    static MarkedText plain(String text) {
        return new MarkedText(List.of(new Run(text, "", List.of())));
    }

    /** The text at {@code range} with the given parts marked, and nothing to link to. */
    static MarkedText quotation(String text, Span range, List<Part> parts) {
        return of(text, range, List.of(new Annotation("-", -1, parts)), List.of());
    }

    /**
     * The text at {@code range} with everything marked that is annotated in it.
     *
     * @param anchored the annotations that are linked to here: at their first word, or at the beginning of the range
     */
    static MarkedText of(String text, Span range, List<Annotation> annotations, List<Annotation> anchored) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(range.start(), range.end()));
        for (Annotation annotation : annotations) {
            for (Part part : annotation.parts()) {
                edges.add(Math.clamp(part.span().start(), range.start(), range.end()));
                edges.add(Math.clamp(part.span().end(), range.start(), range.end()));
            }
        }
        List<Run> runs = new ArrayList<>();
        int from = range.start();
        for (int to : edges.tailSet(from, false)) {
            Span span = new Span(from, to);
            runs.add(new Run(span.in(text), classes(annotations, span), anchors(anchored, span, range)));
            from = to;
        }
        return new MarkedText(runs);
    }

    /** What leads decides the colour while nothing is asked for: the narrowest part, if it can one that has a role. */
    private static String classes(List<Annotation> annotations, Span span) {
        Part narrowest = null;
        StringBuilder all = new StringBuilder();
        for (Annotation annotation : annotations) {
            for (Part part : annotation.parts()) {
                if (!part.span().contains(span)) {
                    continue;
                }
                if (narrowest == null || leads(part, narrowest)) {
                    narrowest = part;
                }
                if (annotation.index() >= 0) {
                    all.append(" k")
                            .append(annotation.index())
                            .append(part.role().letter());
                }
            }
        }
        return narrowest == null ? "" : narrowest.role().letter() + all.toString();
    }

    private static boolean leads(Part part, Part other) {
        if ((part.role() == Role.CITED) != (other.role() == Role.CITED)) {
            return other.role() == Role.CITED;
        }
        return part.span().length() < other.span().length();
    }

    private static List<Annotation> anchors(List<Annotation> anchored, Span span, Span range) {
        return anchored.stream()
                .filter(annotation -> Math.max(annotation.start(), range.start()) == span.start())
                .toList();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        for (Run run : runs) {
            for (Annotation anchor : run.anchors()) {
                output.writeContent("<i id=\"" + anchor.id() + "\" class=\"k" + anchor.index() + "\"></i>");
            }
            if (run.classes().isEmpty()) {
                SafeText.write(run.text(), output);
            } else {
                output.writeContent("<mark class=\"" + run.classes() + "\">");
                SafeText.write(run.text(), output);
                output.writeContent("</mark>");
            }
        }
    }

    private record Run(String text, String classes, List<Annotation> anchors) {}
}
