package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private final Article wreck = Articles.of(
            "Osk Agency",
            "2021-03-01",
            "Barge breaks on the mole of Osk",
            "A barge with slate ran on to the mole of Osk and broke in two. Divers searched the wreck.");
    private final Article wreckAgain = Articles.of(
            "The Beacon",
            "2021-03-02",
            "Slate barge lies wrecked on Osk mole",
            "The mole of Osk has a new landmark: the wreck of a slate barge that broke in two on Monday.");
    private final Article election = Articles.of(
            "The Beacon",
            "2021-03-02",
            "Mayor of Tarn loses her seat",
            "Voters in Tarn turned out their mayor after eleven years. Her rival, a baker, won 58 per cent.");
    private final Article wreckNextYear = Articles.of(
            "The Beacon",
            "2022-03-01",
            "Slate barge breaks on the mole of Osk",
            "A barge with slate ran on to the mole of Osk and broke in two. Divers searched the wreck.");

    @Test
    void reportsOfOneHappeningAreOneStory() {
        List<Story> stories = new StoryGrouper().group(List.of(election, wreckAgain, wreck));
        assertThat(stories)
                .extracting(Story::articles)
                .containsExactly(List.of(wreck.capture(), wreckAgain.capture()), List.of(election.capture()));
    }

    @Test
    void aYearLaterItIsAnotherHappening() {
        assertThat(new StoryGrouper().group(List.of(wreck, wreckNextYear))).hasSize(2);
    }

    @Test
    void theUndatedJoinByTheirWords() {
        Article undated = Articles.of(
                "Leaflet",
                "",
                "Barge on the mole of Osk",
                "A barge with slate ran on to the mole of Osk and broke in two, and divers went to the wreck.");
        List<Story> stories = new StoryGrouper().group(List.of(undated, wreck));
        assertThat(stories)
                .singleElement()
                .satisfies(story -> assertThat(story.articles()).containsExactly(wreck.capture(), undated.capture()));
    }
}
