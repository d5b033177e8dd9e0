package org.dateline.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.time.When.Day;
import org.dateline.time.When.Resolved;
import org.dateline.time.When.Unresolved;

/** One line of {@code rule-examples.txt}. */
record RuleExample(String rule, String text, String words, Optional<Resolved> published, String expected) {
    private static final Pattern BAR = Pattern.compile(" \\| ");

    static List<RuleExample> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RuleExample.class.getResourceAsStream("rule-examples.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(RuleExample::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleExample parse(String line) {
        String[] cells = BAR.split(line);
        String marked = cells[1];
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        String text = marked.replace("[", "").replace("]", "");
        Optional<Resolved> published =
                cells[2].equals("-") ? Optional.empty() : Optional.of(new Day(LocalDate.parse(cells[2])));
        String expected = String.join(" | ", List.of(cells).subList(3, cells.length));
        return new RuleExample(cells[0], text, words, published, expected);
    }

    /** Every expression in a text without a publication date. */
    static List<TimeExpression> expressions(String text) {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        return new TimeTagger().tag(source, Sentences.of(text), Optional.empty());
    }

    /** The expression whose words the example marks, as a line in the form of {@link #expected}. */
    Optional<TimeExpression> found() {
        SourceText source = SourceText.verbatim(new CaptureId("c-0000000000000000"), text);
        List<TimeExpression> all = new TimeTagger().tag(source, Sentences.of(text), published);
        return all.stream().filter(each -> source.at(each.span()).equals(words)).reduce((first, second) -> second);
    }

    static String describe(TimeExpression found) {
        String place = switch (found.when()) {
            case Resolved at
            when at.end().equals(at.start().plusDays(1)) -> at.start().toString();
            case Resolved at -> at.start() + " " + at.end().minusDays(1);
            case Unresolved unknown -> unknown.reason().name();
        };
        return found.type() + " | " + found.value() + " | " + found.modifier() + " | " + place;
    }

    @Override
    public String toString() {
        return rule + ": " + text;
    }
}
