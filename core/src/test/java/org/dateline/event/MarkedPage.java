package org.dateline.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Basis;
import org.dateline.article.Paragraph;
import org.dateline.article.Stated;
import org.dateline.capture.Location;
import org.dateline.language.Actor;
import org.dateline.language.Mention;
import org.dateline.language.Name;
import org.dateline.language.Reading;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.SyntaxReader;
import org.dateline.time.Modifier;
import org.dateline.time.TimeExpression;
import org.dateline.time.When;

/**
 * A reading of a text in which a person has marked who and when: {@code [Orlan]} is a name, {@code [she=Orlan]} words
 * that stand for one, {@code [a clerk=]} words for someone not named, {@code {Friday|2031-03-07}} a time ({@code ?} for
 * one that isn't known). Sentences, tags and trees are the reader's own.
 */
public final class MarkedPage {
    private static final Pattern MARK = Pattern.compile("\\[([^\\]=]+)(?:(=)([^\\]]*))?\\]|\\{([^|}]+)\\|([^}]+)\\}");

    private final StringBuilder text = new StringBuilder();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    private MarkedPage() {}

    /**
     * The reading.
     *
     * @param number tells pages apart
     * @param published the day of publication, or the empty string
     */
    public static Reading read(int number, String published, String marked) {
        MarkedPage page = new MarkedPage();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            page.text.append(marked, at, mark.start());
            page.take(mark);
            at = mark.end();
        }
        page.text.append(marked.substring(at));
        return page.reading(number, published);
    }

    private void take(Matcher mark) {
        boolean someone = mark.group(1) != null;
        int start = text.length();
        text.append(someone ? mark.group(1) : mark.group(4));
        Span span = Span.of(start, text.length());
        if (!someone) {
            times.add(new TimeExpression(
                    span, TimeExpression.Type.DATE, mark.group(5), Modifier.NONE, when(mark.group(5)), "by hand"));
            return;
        }
        boolean named = mark.group(2) == null;
        String name = named ? mark.group(1) : mark.group(3);
        if (named) {
            names.add(new Name(span, Name.Kind.PLACE, "by hand"));
        }
        int head = text.lastIndexOf(" ") >= start ? text.lastIndexOf(" ") + 1 : start;
        mentions.add(new Mention(
                span,
                named ? span : Span.of(head, span.end()),
                named ? Mention.Form.NAME : Mention.Form.NOMINAL,
                name.isEmpty() ? OptionalInt.empty() : OptionalInt.of(actor(name)),
                "by hand"));
    }

    private int actor(String name) {
        for (int i = 0; i < actors.size(); i++) {
            if (actors.get(i).name().equals(name)) {
                return i;
            }
        }
        actors.add(new Actor(name, Name.Kind.PLACE, Optional.empty(), Optional.empty()));
        return actors.size() - 1;
    }

    private static When when(String value) {
        return switch (value.length()) {
            case 10 -> new When.Day(LocalDate.parse(value));
            case 7 -> new When.Month(YearMonth.parse(value));
            case 4 -> new When.Year(Integer.parseInt(value));
            default -> new When.Unresolved(value, When.Unresolved.Reason.VAGUE);
        };
    }

    private Reading reading(int number, String published) {
        CaptureId capture = new CaptureId(String.format(java.util.Locale.ROOT, "c-%016x", number));
        SourceText source = SourceText.verbatim(capture, text.toString());
        Span all = Span.of(0, text.length());
        Article article = new Article(
                capture,
                Location.of("page-" + number + ".txt"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                published.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Stated.of(new When.Day(LocalDate.parse(published)), Basis.SUPPLIED)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                List.of(new Paragraph(Paragraph.Kind.PARAGRAPH, all)),
                List.of(),
                List.of(),
                Optional.empty());
        return new Reading(
                article,
                Reading.Depth.FULL,
                SyntaxReader.english().read(source, List.of(all)),
                names,
                actors,
                mentions,
                times);
    }
}
