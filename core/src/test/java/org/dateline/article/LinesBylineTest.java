package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesBylineTest {
    private static final String HEADLINE = "Talks open over the northern banks claimed by both fisheries";

    /** A capture with these lines beneath its headline. */
    private static List<String> authors(String... lines) {
        List<String> page = new ArrayList<>(List.of("Home", "World", "Weather", "", HEADLINE));
        page.addAll(List.of(lines));
        page.addAll(Pages.PROSE);
        Article article = Pages.article(Pages.text(page.toArray(String[]::new)));
        return article.authors().stream().map(Stated::value).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    By Mira Soltan On 9. March 2031; Mira Soltan
                    By Mira Soltan | 03/09/2031; Mira Soltan
                    Written by Mira Soltan, March 9, 2031 2:30 pm; Mira Soltan
                    Von Mira Soltan 09.03.2031, 18:58; Mira Soltan
                    Por Mira Soltan 9 marzo, 2031, 6:12 pm; Mira Soltan
                    Auteur : Mira Soltan; Mira Soltan
                    Veröffentlicht am 9. März 2031 von Mira Soltan; Mira Soltan
                    9. März 2031, 23:39 · von quill; quill
                    Mira Soltan, 09.03.2031; Mira Soltan
                    9. März 2031 Mira Soltan 1 Kommentar; Mira Soltan
                    """)
    void readsALine(String line, String name) {
        assertThat(authors(line)).containsExactly(name);
    }

    @Test
    void readsSeveralNamesAndWhereTheyStand() {
        assertThat(authors("By Mira Soltan and Iros Handel The Associated Quill"))
                .containsExactly("Mira Soltan", "Iros Handel");
        Article article = Pages.article(Pages.text(
                HEADLINE, "By Mira Soltan | 9 March 2031", Pages.PROSE.get(0), Pages.PROSE.get(1), Pages.PROSE.get(2)));
        assertThat(article.authors().getFirst().words().orElseThrow().words()).isEqualTo("Mira Soltan");
    }

    @Test
    void readsALineBeneathALabelOrBesideADate() {
        assertThat(authors("Author of the article:", "Mira Soltan", "Published Mar 09, 2031  •  3 minute read"))
                .containsExactly("Mira Soltan");
        assertThat(authors("Mira Soltan", "09.03.2031, 4 min")).containsExactly("Mira Soltan");
        assertThat(authors("Trine Soltan Handel", "09.03.2031")).containsExactly("Trine Soltan Handel");
    }

    @Test
    void readsThemOfAPageWhoseMarkupTellsNone() {
        String page = Pages.sound("", "<div>9 March 2031, 18:58 von Mira Soltan</div>", "");
        assertThat(Pages.article(Pages.html(page)).authors().stream().map(Stated::value))
                .containsExactly("Mira Soltan");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    Social Sharing; Share
                    Latest News; 9 March 2031
                    By the harbour wall of Lissa the nets lie dry; Share
                    Von der Insel; Teilen
                    PRINT; 9 March 2031
                    """)
    void leavesOtherLinesAlone(String line, String next) {
        assertThat(authors(line, next)).isEmpty();
    }
}
