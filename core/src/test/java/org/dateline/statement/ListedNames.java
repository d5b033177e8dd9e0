package org.dateline.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.capture.Location;
import org.dateline.language.Actor;
import org.dateline.language.Mention;
import org.dateline.language.Name;
import org.dateline.language.Reading;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.SyntaxReader;

/** Reads texts whose names are listed, so that a test of statements doesn't hang on the finding of names. */
final class ListedNames {
    private static final CaptureId CAPTURE = new CaptureId("c-0000000000000000");

    private final Map<String, Name.Kind> kinds = new LinkedHashMap<>();

    void add(String name, Name.Kind kind) {
        kinds.put(name, kind);
    }

    /** The reading of a text whose lines are paragraphs. A listed name, or a person's last name, stands for its actor. */
    Reading read(String text) {
        List<Name> names = names(text);
        List<Actor> actors = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Name name : names) {
            String full = fullName(name.span().in(text));
            Actor actor = new Actor(full, name.kind(), Optional.empty(), Optional.empty());
            if (!actors.contains(actor)) {
                actors.add(actor);
            }
            mentions.add(new Mention(
                    name.span(), name.span(), Mention.Form.NAME, OptionalInt.of(actors.indexOf(actor)), "list"));
        }
        SourceText source = SourceText.verbatim(CAPTURE, text);
        List<Span> lines = lines(text);
        return new Reading(
                article(source, lines),
                Reading.Depth.FULL,
                SyntaxReader.english().read(source, lines),
                names,
                actors,
                mentions,
                List.of());
    }

    private String fullName(String written) {
        return kinds.keySet().stream()
                .filter(name -> name.equals(written) || name.endsWith(" " + written))
                .findFirst()
                .orElseThrow();
    }

    private List<Name> names(String text) {
        List<Name> found = new ArrayList<>();
        kinds.forEach((name, kind) -> {
            mark(text, name, kind, found);
            if (kind == Name.Kind.PERSON) {
                mark(text, name.substring(name.lastIndexOf(' ') + 1), kind, found);
            }
        });
        found.sort(Comparator.comparing(Name::span));
        return found;
    }

    private static void mark(String text, String name, Name.Kind kind, List<Name> found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Name(span, kind, "list"));
            }
        }
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return lines;
    }

    private static Article article(SourceText source, List<Span> lines) {
        List<Paragraph> body = lines.stream()
                .map(span -> new Paragraph(Paragraph.Kind.PARAGRAPH, span))
                .toList();
        return new Article(
                CAPTURE,
                new Location("fixtures.txt", 0, 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                body,
                List.of(),
                List.of(),
                Optional.empty());
    }
}
