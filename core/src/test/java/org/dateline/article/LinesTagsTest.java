package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTagsTest {
    /** The tags of a capture with these lines beneath its text. */
    private static List<String> tags(String... lines) {
        List<String> page = new ArrayList<>(List.of("Talks open over the northern banks claimed by both"));
        page.addAll(Pages.PROSE);
        page.addAll(List.of(lines));
        return Pages.article(Pages.text(page.toArray(String[]::new))).tags().stream()
                .map(Stated::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tags: Fisheries, Northern banks, Lissa",
                "Schlagwörter: Fisheries, Northern banks und Lissa.",
                "Stichworte Fisheries | Northern banks | Lissa"
            })
    void readsALine(String line) {
        assertThat(tags(line).getFirst()).isEqualTo("Fisheries");
        assertThat(tags("Schlagworte: Fisheries : Northern banks : Lissa"))
                .containsExactly("Fisheries", "Northern banks", "Lissa");
        assertThat(tags("Schlagwörter: Fisheries, Northern banks, und Lissa."))
                .containsExactly("Fisheries", "Northern banks", "Lissa");
    }

    @Test
    void readsTheLinesBeneathAWordForTagsAsFarAsTheyStandTogether() {
        assertThat(tags("", "Topics", "", "Fisheries", "Northern banks", "Lissa", "", "Share this article"))
                .containsExactly("Fisheries", "Northern banks", "Lissa");
        assertThat(tags("", "Share", "Fisheries", "Northern banks")).isEmpty();
    }
}
