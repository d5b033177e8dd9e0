package org.dateline.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.source.Citation;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final String LEAD = "The harbour master of Osk closed the outer basin on Monday after a barge with"
            + " 250 tonnes of slate ran on to the mole and broke in two, the port authority said.";
    private static final String SECOND = "Divers found no fuel in the water, and all six of the crew were taken off by"
            + " a fishing boat that had been waiting for the tide outside the breakwater since the early morning.";
    private static final String THIRD = "The basin will stay shut until the wreck has been lifted, which may take the"
            + " whole of the week if the wind does not turn, the harbour master told a meeting of ship owners.";

    private final Article wire = Articles.of("Osk Agency", "2021-03-01", "Barge breaks on mole", LEAD, SECOND, THIRD);
    private final Article edited = Articles.of(
            "Tidewater Mail",
            "2021-03-02",
            "Slate barge lost",
            LEAD.replace("250", "240"),
            SECOND,
            "Ship owners asked who will pay.");
    private final Article own = Articles.of(
            "The Beacon",
            "2021-03-02",
            "Barge wreck shuts basin",
            "A slate barge lies in two halves on the mole of Osk, and nobody can say when the outer basin will open.",
            "“It may take the whole of the week if the wind does not turn,” the harbour master said on Monday.",
            "For the owners of the forty boats inside, it is the second closure of a winter that has cost them dear.");

    @Test
    void anEditedTextIsACopyAndOwnWordsAreNot() {
        List<CopyGroup> groups = new CopyFinder().find(List.of(own, edited, wire));
        assertThat(groups)
                .singleElement()
                .satisfies(group -> assertThat(group.members()).containsExactly(wire.capture(), edited.capture()));
    }

    @Test
    void theEditsAreShownWithTheirWords() {
        CopyGroup group = new CopyFinder().find(List.of(wire, edited)).getFirst();
        assertThat(group.edits())
                .extracting(edit ->
                        edit.kind() + ": " + edit.after().map(Citation::words).orElse(""))
                .containsExactly("CHANGED: " + LEAD.replace("250", "240"), "CHANGED: Ship owners asked who will pay.");
    }

    @Test
    void theOrderOfTheArticlesDoesNotMatter() {
        assertThat(new CopyFinder().find(List.of(wire, own, edited)))
                .isEqualTo(new CopyFinder().find(List.of(edited, wire, own)));
    }

    @Test
    void shortTextsMustBeNearlyEqual() {
        Article one = Articles.of("A", "2021-03-01", "Shut", "The basin is shut until further notice, the port said.");
        Article other = Articles.of("B", "2021-03-01", "Shut", "The basin is shut until further notice, so stay away.");
        assertThat(new CopyFinder().find(List.of(one, other))).isEmpty();
    }
}
