package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Omitted;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that was captured, changed without a word of it, and captured again. */
class VersionsInReportsTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Ferry stays in port – The Strand</title>
            <link rel="canonical" href="https://strand.example/ferry">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stays in port",
            "datePublished":"2031-02-03T07:00:00Z","dateModified":"2031-02-03T07:00:00Z"}</script></head><body>
            <article><h1>Ferry stays in port</h1>
            <p>The ferry between Orlan and Saint Mavis will not sail before the spring, the harbour master said on Tuesday.</p>
            <p>Ice has closed the strait since January, and COUNT tugs were damaged in the attempt to open it.</p>
            <p>“We will not risk a crew for a timetable,” the harbour master, Ilse Varn, told reporters at the quay.</p>
            <p>Some four hundred islanders are cut off; bread and medicine are flown in twice a week, weather permitting.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder;

    private Chronology chronology;

    @BeforeEach
    void capture() throws IOException {
        Files.writeString(folder.resolve("monday.html"), PAGE.replace("COUNT", "two"));
        Files.writeString(folder.resolve("tuesday.html"), PAGE.replace("COUNT", "&lt;three&gt;"));
        Files.writeString(folder.resolve("captures.csv"), """
                file,captured
                monday.html,2031-02-03T08:00:00Z
                tuesday.html,2031-02-04T08:00:00Z
                """);
        chronology = Dateline.with(Settings.defaults()).chronology(List.of(folder), Progress.SILENT);
    }

    @Test
    void twoVersionsAreOneReport() {
        assertThat(chronology.articles()).hasSize(1);
        assertThat(chronology.copies()).isEmpty();
        assertThat(chronology.otherVersions()).isEqualTo(1);
        assertThat(chronology.omitted())
                .anySatisfy(omitted -> assertThat(omitted.reason()).isEqualTo(Omitted.Reason.OTHER_VERSION));
        assertThat(chronology.statements())
                .allSatisfy(statement -> assertThat(statement.capture())
                        .isEqualTo(chronology.articles().getFirst().capture()));
    }

    @Test
    void thePageShowsThemSideBySide() {
        Document page = Written.page(chronology, ReportOptions.whole());
        assertThat(page.select("#versions .silent").text()).startsWith("Silent edit");
        assertThat(page.select("#versions thead th").eachText())
                .containsExactly(
                        "Version 1, captured 3 February 2031, 08:00 UTC",
                        "Version 2, captured 4 February 2031, 08:00 UTC");
        assertThat(page.select("#versions .before del").eachText()).containsExactly("two");
        assertThat(page.select("#versions .after ins").eachText()).containsExactly("<three>");
        assertThat(page.select("a[href=#v1]")).hasSize(2);
        assertThat(page.select("a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void withoutTextsPassagesAreShort() {
        Document page = Written.page(chronology, ReportOptions.withoutText());
        assertThat(page.select("#versions del").eachText()).containsExactly("two");
        assertThat(page.select("#versions td p").eachText())
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(Quotations.LIMIT));
    }

    @Test
    void everyFormNamesThem() {
        assertThat(Written.as(ReportFormat.JSON, chronology, ReportOptions.whole()))
                .contains("\"notice\" : \"none\"", "\"kind\" : \"changed\"");
        assertThat(Written.as(ReportFormat.JSONL, chronology, ReportOptions.whole()))
                .contains("{\"type\":\"history\",\"address\":\"strand.example\\/ferry\"");
        assertThat(Written.as(ReportFormat.MARKDOWN, chronology, ReportOptions.whole()))
                .contains("## Versions", "Silent edit", "and **two** tugs", "and **\\<three\\>** tugs");
    }
}
