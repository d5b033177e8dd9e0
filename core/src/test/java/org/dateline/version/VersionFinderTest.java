package org.dateline.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.version.Texts.STORY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.capture.Skipped;
import org.junit.jupiter.api.Test;

final class VersionFinderTest {
    private static final String FIXED =
            "Ice has closed the strait since the third week of January, and one tug was lost.";

    private static final List<String> OTHER = List.of(
            "Bakers in Kestria may keep their ovens lit through the night again, a court in Varrick ruled.",
            "Neighbours had complained of the smell of bread before four in the morning.",
            "The ruling holds until the town council has written a new ordinance on noise and smells.");

    private static Versions find(Texts... texts) {
        return new VersionFinder().find(Arrays.stream(texts).map(Texts::capture).toList());
    }

    private static ArticleVersions only(Versions versions) {
        assertThat(versions.histories()).hasSize(1);
        assertThat(versions.histories().getFirst().articles()).hasSize(1);
        return versions.histories().getFirst().articles().getFirst();
    }

    @Test
    void anotherTextIsANewVersionAndTheLatestStands() {
        Versions versions = find(Texts.at(10, Texts.with(1, FIXED)), Texts.at(8, STORY));
        ArticleVersions article = only(versions);
        assertThat(article.versions()).hasSize(2);
        assertThat(article.revisions())
                .singleElement()
                .satisfies(revision ->
                        assertThat(revision.changes()).singleElement().isInstanceOf(Change.Changed.class));
        assertThat(versions.current())
                .singleElement()
                .satisfies(current -> assertThat(current.bodyText()).contains("one tug was lost"));
        assertThat(versions.unchanged()).isEmpty();
    }

    @Test
    void theSameTextIsTheSameVersionSeenAgain() {
        Versions versions = find(
                Texts.at(8, STORY),
                Texts.at(9, STORY).from("http://www.example.org/ferry?utm_source=mail"),
                Texts.at(10, STORY));
        Version version = only(versions).versions().getFirst();
        assertThat(version.sightings()).hasSize(3);
        assertThat(version.firstCaptured()).hasToString("Optional[2031-02-04T08:00:00Z]");
        assertThat(version.lastCaptured()).hasToString("Optional[2031-02-04T10:00:00Z]");
        assertThat(versions.unchanged())
                .hasSize(2)
                .allSatisfy(again -> assertThat(again.reason()).isEqualTo(Skipped.Reason.UNCHANGED));
        assertThat(versions.changed()).isEmpty();
    }

    @Test
    void anotherFormOfTheSameWordsIsNoNewVersion() {
        List<String> form = STORY.stream()
                .map(text -> text.replace("“", "\"").replace("”", "\"").replace('’', '\''))
                .map(text -> text.replace("harbour", "har\u00ADbour").replace(" ", "  "))
                .toList();
        List<String> joined = new ArrayList<>(form.subList(1, form.size()));
        joined.set(0, form.get(0) + "\u00A0" + form.get(1));
        assertThat(only(find(Texts.at(8, STORY), Texts.at(9, form), Texts.at(10, joined)))
                        .versions())
                .hasSize(1);
    }

    @Test
    void aWordingThatComesBackIsANewVersion() {
        ArticleVersions article =
                only(find(Texts.at(8, STORY), Texts.at(9, Texts.with(1, FIXED)), Texts.at(10, STORY)));
        assertThat(article.versions()).hasSize(3);
        assertThat(article.current().article().bodyText()).contains("two tugs");
    }

    @Test
    void anotherHeadlineOrBylineIsANewVersionAndAnotherTimeOfChangeAloneIsNot() {
        assertThat(only(find(Texts.at(8, STORY), Texts.at(9, STORY).titled("Islands cut off by ice until spring")))
                        .revisions()
                        .getFirst()
                        .changes())
                .containsExactly(new Change.Headline(
                        "Ferry will not sail before spring", "Islands cut off by ice until spring"));
        assertThat(only(find(Texts.at(8, STORY), Texts.at(9, STORY).by("Tor Amun")))
                        .revisions()
                        .getFirst()
                        .changes())
                .containsExactly(new Change.Byline(List.of("Ada Quill"), List.of("Tor Amun")));
        assertThat(only(find(
                                Texts.at(8, STORY).dated("2031-02-04T07:00", "2031-02-04T07:30"),
                                Texts.at(9, STORY).dated("2031-02-04T07:00", "2031-02-04T08:30")))
                        .versions())
                .hasSize(1);
        assertThat(only(find(Texts.at(8, STORY), Texts.at(9, STORY).by(""))).versions())
                .as("a byline that one capture lacks tells nothing")
                .hasSize(1);
    }

    @Test
    void aChangeOfWordsWithoutAChangeOfTheStatedTimeIsSilent() {
        List<String> edited = Texts.with(1, FIXED);
        String first = "2031-02-04T07:00";
        assertThat(notice(
                        Texts.at(8, STORY).dated(first, "2031-02-04T07:30"),
                        Texts.at(9, edited).dated(first, "2031-02-04T07:30")))
                .isEqualTo(Revision.Notice.NONE);
        assertThat(notice(
                        Texts.at(8, STORY).dated(first, "2031-02-04T07:30"),
                        Texts.at(9, edited).dated(first, "2031-02-04T08:30")))
                .isEqualTo(Revision.Notice.GIVEN);
        assertThat(notice(
                        Texts.at(8, STORY).dated(first, ""), Texts.at(9, edited).dated(first, "2031-02-04T08:30")))
                .isEqualTo(Revision.Notice.GIVEN);
        assertThat(notice(
                        Texts.at(8, STORY).dated(first, ""), Texts.at(9, edited).dated(first, "")))
                .isEqualTo(Revision.Notice.NOT_STATED);
    }

    private static Revision.Notice notice(Texts before, Texts after) {
        return only(find(before, after)).revisions().getFirst().notice();
    }

    @Test
    void anotherArticleAtTheAddressIsNoVersionAndBothStand() {
        Versions versions =
                find(Texts.at(8, STORY), Texts.at(9, OTHER).titled("Night bakers win in court"), Texts.at(10, STORY));
        assertThat(versions.histories()).singleElement().satisfies(page -> {
            assertThat(page.articles())
                    .hasSize(2)
                    .allSatisfy(article -> assertThat(article.versions()).hasSize(1));
            assertThat(page.sightings()).hasSize(3);
        });
        assertThat(versions.current()).hasSize(2);
        assertThat(versions.changed()).hasSize(1);
    }

    @Test
    void whatStandsOnBothPagesWasNeitherAddedNorRemoved() {
        List<String> without = Texts.with(0, Texts.OUTSIDE + STORY.get(0));
        assertThat(only(find(Texts.at(8, STORY), Texts.at(9, without), Texts.at(10, STORY)))
                        .versions())
                .hasSize(1);
    }

    @Test
    void aStubThatGrowsIsOneArticle() {
        ArticleVersions article = only(find(Texts.at(8, STORY.subList(0, 1)), Texts.at(9, STORY)));
        assertThat(article.revisions().getFirst().changes())
                .hasSize(4)
                .allSatisfy(change -> assertThat(change).isInstanceOf(Change.Added.class));
    }

    @Test
    void undatedCapturesComeLastAndDoNotStandForTheArticle() {
        Versions versions = find(
                Texts.at(8, STORY),
                Texts.at(9, Texts.with(1, FIXED)),
                Texts.at(9, STORY).undated(),
                Texts.at(9, Texts.with(1, FIXED + " A third sank.")).undated());
        ArticleVersions article = only(versions);
        assertThat(article.versions()).hasSize(3);
        assertThat(article.versions().getFirst().sightings()).hasSize(2);
        assertThat(article.versions().getLast().firstCaptured()).isEmpty();
        assertThat(article.current()).isEqualTo(article.versions().get(1));
        assertThat(article.others()).hasSize(2);
    }

    @Test
    void capturesWithoutAnAddressAreArticlesOfTheirOwn() {
        Versions versions = find(Texts.at(8, STORY).from(""), Texts.at(9, STORY).from(""));
        assertThat(versions.current()).hasSize(2);
        assertThat(versions.histories()).isEmpty();
    }

    @Test
    void aPageThatNamesItsSiteAsItsAddressIsKnownByWhereItWasCaptured() {
        Article article =
                Texts.at(8, STORY).from("https://example.org/").capture().article();
        CapturedArticle captured =
                new CapturedArticle(article, java.util.Optional.of("https://example.org/a?fbclid=1"));
        assertThat(captured.address()).hasValue(new CanonicalUrl("example.org/a"));
    }

    @Test
    void theOrderOfTheCapturesDoesNotMatter() {
        List<CapturedArticle> captures = new ArrayList<>(List.of(
                Texts.at(8, STORY).capture(),
                Texts.at(9, Texts.with(1, FIXED)).capture(),
                Texts.at(10, OTHER).capture(),
                Texts.at(11, STORY).undated().capture(),
                Texts.at(12, STORY).from("https://example.org/b").capture()));
        Versions expected = new VersionFinder().find(captures);
        for (long seed = 1; seed <= 10; seed++) {
            Collections.shuffle(captures, new Random(seed));
            assertThat(new VersionFinder().find(captures)).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
