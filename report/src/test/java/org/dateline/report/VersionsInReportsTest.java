package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Omitted;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that was captured, changed without a word of it, and captured again. */
class VersionsInReportsTest {
    @TempDir
    private Path folder;

    private Chronology chronology;

    @BeforeEach
    void capture() throws IOException {
        chronology = Recaptured.read(
                folder, Recaptured.PAGE.replace("COUNT", "two"), Recaptured.PAGE.replace("COUNT", "&lt;three&gt;"));
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
