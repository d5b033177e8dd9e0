package org.dateline.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Article;
import org.dateline.capture.Location;
import org.dateline.capture.Skipped;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.chronology.Query;
import org.dateline.claim.Claim;
import org.dateline.claim.Report;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.time.Days;
import org.dateline.time.When;

/** Chronologies of pages that mean harm, or that never stop. */
final class Hostile {
    static final String SCRIPT = "</script></style><script>alert('x')</script><img src=x onerror=alert(1)>";
    static final String QUOTES = "\" onmouseover=\"alert(1)\" x='";
    static final String OVERRIDE = "evil\u202Etxt.exe\u2066";

    private Hostile() {}

    /** One statement of one article, with the given text wherever a page's text goes. */
    static Chronology of(String text, String url) {
        String sentence = "Mara Oll said " + text + " was hers.";
        Article article =
                Articles.of(text + ".html", text, url, "2032-02-03", text, "Before.", sentence, "=1+1 " + text);
        Statement statement = Tellings.saying(article, sentence, text + " was hers")
                .by("Mara Oll", "Mara Oll " + text, text)
                .cue("said")
                .said(new When.Day(LocalDate.of(2032, 2, 1)))
                .statement();
        return around(article, statement, text);
    }

    /** A statement of a thousand words. */
    static Chronology longWinded() {
        String content = "the tide comes in and the tide goes out, ".repeat(120).strip();
        String sentence = "Mara Oll said " + content;
        Article article = Articles.of("long.txt", "Ebb", "", "2032-02-03", "Long", sentence);
        Statement statement = Tellings.saying(article, sentence, content)
                .by("Mara Oll", "Mara Oll", "")
                .cue("said")
                .said(new When.Day(LocalDate.of(2032, 2, 1)))
                .statement();
        return around(article, statement, "long");
    }

    private static Chronology around(Article article, Statement statement, String label) {
        Report report = new Report.Said(statement);
        Claim claim = new Claim(
                statement.sentence(),
                List.of(report),
                List.of(Tellings.origin(label, label, article)),
                List.of(),
                label);
        Entry entry = new Entry(
                "e-1", statement.said(), Optional.empty(), claim, List.of(article.capture()), OptionalInt.of(1));
        return new Chronology(
                new Query(Optional.of(label), Days.any(), Optional.of(label)),
                Optional.empty(),
                1,
                List.of(entry),
                List.of(),
                List.of(),
                List.of(new Story(1, label, List.of(article.capture()), When.notStated())),
                List.of(),
                List.of(article),
                List.of(),
                List.of(statement),
                List.of(new Skipped(Location.of(label), Skipped.Reason.BINARY, label)),
                List.of());
    }
}
