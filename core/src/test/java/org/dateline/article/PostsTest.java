package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.time.When;
import org.dateline.time.When.Unresolved.Reason;
import org.junit.jupiter.api.Test;

class PostsTest {
    private static final String DAY = "\"datePublished\":\"2021-03-09T08:00:00+00:00\"";

    @Test
    void keepsTheOrderOfThePageNewestFirstOrOldest() {
        List<String> newest = List.of("17:02", "16:20", "15:41", "11:05", "08:30");
        assertThat(posted(live(DAY, newest)))
                .containsExactly(
                        "2021-03-09T17:02",
                        "2021-03-09T16:20",
                        "2021-03-09T15:41",
                        "2021-03-09T11:05",
                        "2021-03-09T08:30");
        assertThat(posted(live(DAY, newest.reversed())))
                .containsExactly(
                        "2021-03-09T08:30",
                        "2021-03-09T11:05",
                        "2021-03-09T15:41",
                        "2021-03-09T16:20",
                        "2021-03-09T17:02");
    }

    @Test
    void readsTimesInTheFormsOfManyLanguages() {
        assertThat(posted(live(DAY, List.of("5:02 pm", "4.20 p.m.", "15h41", "11.05 Uhr", "8:30 a.m."))))
                .containsExactly(
                        "2021-03-09T17:02",
                        "2021-03-09T16:20",
                        "2021-03-09T15:41",
                        "2021-03-09T11:05",
                        "2021-03-09T08:30");
    }

    @Test
    void aPostThatStatesItsDayHasItWhateverThePages() {
        assertThat(posted(live(
                        "\"name\":\"x\"",
                        List.of(
                                "9 March 2021, 17:02",
                                "9 March 2021, 16:20",
                                "8 March 2021, 23:10",
                                "8 March 2021, 22:00",
                                "8 March 2021, 20:00"))))
                .startsWith("2021-03-09T17:02", "2021-03-09T16:20", "2021-03-08T23:10");
    }

    @Test
    void aTimeOfDayAloneIsNeverPutOnADayThatIsNotStated() {
        assertThat(reasons(live("\"name\":\"x\"", List.of("17:02", "16:20", "15:41", "11:05", "08:30"))))
                .containsOnly(Reason.NO_ANCHOR);
    }

    @Test
    void timesThatRunOverMidnightAreOfADayThatNobodySays() {
        assertThat(reasons(live(DAY, List.of("01:10", "00:20", "23:50", "22:00", "20:00"))))
                .containsOnly(Reason.AMBIGUOUS);
        String changed = DAY + ",\"dateModified\":\"2021-03-11T09:00:00+00:00\"";
        assertThat(reasons(live(changed, List.of("17:02", "16:20", "15:41", "11:05", "08:30"))))
                .containsOnly(Reason.AMBIGUOUS);
    }

    @Test
    void takesTheTimesOfThePagesDataForThePostsThatItShows() {
        String updates = IntStream.range(0, Pages.PROSE.size())
                .mapToObj(i -> "{\"@type\":\"BlogPosting\",\"datePublished\":\"2021-03-0" + (9 - i)
                        + "T10:00:00Z\",\"articleBody\":\"" + Pages.PROSE.get(i).replace("\"", "") + "\"}")
                .collect(Collectors.joining(","));
        String hidden =
                "{\"@type\":\"BlogPosting\",\"datePublished\":\"2021-03-01T10:00:00Z\",\"articleBody\":\"A post that the page doesn't show.\"}";
        String page =
                "<html lang=en><head><title>Talks open over the northern banks</title><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":["
                        + hidden + "," + updates
                        + "]}</script></head><body><main><h1>Talks open over the northern banks</h1>"
                        + Pages.PROSE.stream()
                                .map(line -> "<div class=entry><p>" + line + "</p></div>")
                                .collect(Collectors.joining())
                        + "</main></body></html>";
        assertThat(posted(page))
                .containsExactly(
                        "2021-03-09T10:00",
                        "2021-03-08T10:00",
                        "2021-03-07T10:00",
                        "2021-03-06T10:00",
                        "2021-03-05T10:00");
    }

    @Test
    void aParagraphThatBeginsWithATimeMakesNoTicker() {
        String article = Pages.sound("", "<p>17:02</p>", "<p>16:20 was the time on the harbour clock.</p>");
        assertThat(Pages.article(Pages.html(article)).posts()).isEmpty();
    }

    private static String live(String data, List<String> times) {
        StringBuilder page = new StringBuilder("<html lang=en><head><title>Talks open over the northern banks</title>")
                .append("<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",")
                .append(data)
                .append("}</script></head><body><main><h1>Talks open over the northern banks</h1>");
        for (int i = 0; i < times.size(); i++) {
            page.append("<section class=entry><div class=stamp>")
                    .append(times.get(i))
                    .append("</div><p>")
                    .append(Pages.PROSE.get(i))
                    .append("</p></section>");
        }
        return page.append("</main></body></html>").toString();
    }

    private static List<String> posted(String page) {
        return Pages.article(Pages.html(page)).posts().stream()
                .map(post -> post.posted().resolved().map(When.Resolved::value).orElse("?"))
                .toList();
    }

    private static List<Reason> reasons(String page) {
        return Pages.article(Pages.html(page)).posts().stream()
                .map(post -> ((When.Unresolved) post.posted()).reason())
                .toList();
    }
}
