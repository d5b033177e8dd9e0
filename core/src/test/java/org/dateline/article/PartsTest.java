package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.capture.MediaType;
import org.junit.jupiter.api.Test;

/** Which part of an article a page says that it is. */
class PartsTest {
    private static final String TALKS = "https://lantern.example/talks";

    private static Article read(String address, String head, String beneath) {
        return Pages.article(Pages.capture(MediaType.HTML, Pages.sound(head, "", beneath), Pages.at(address)));
    }

    @Test
    void theFirstPartLinksToTheOthersByTheirNumbers() {
        Optional<Part> part = read(
                        TALKS,
                        "",
                        "<ul class=pager><li><b>1</b><li><a href=\"/talks/seite-2\">2</a><li><a href=\"/talks/seite-3\"><span> 3 </span></a></ul>")
                .part();
        assertThat(part).isPresent();
        assertThat(part.get().number()).isEqualTo(1);
        assertThat(part.get().count()).isEqualTo(3);
        assertThat(part.get().missing()).containsExactly(2, 3);
        assertThat(part.get().addresses()).containsEntry(3, TALKS + "/seite-3");
    }

    @Test
    void aFurtherPartLinksToTheFirstAndHasItsOwnAddressWhateverItNames() {
        Article article = read(
                TALKS + "?page=2",
                "<link rel=canonical href=\"https://lantern.example/talks\">",
                "<p>Page <a href=\"/talks\">1</a> 2 <a href=\"/talks?page=3\">3</a></p>");
        assertThat(article.url()).hasValue(TALKS + "?page=2");
        assertThat(article.part().map(Part::number)).hasValue(2);
        assertThat(article.part().get().missing()).containsExactly(1, 3);
    }

    @Test
    void aRelationTellsTheFirstFromTheSecond() {
        assertThat(read(TALKS, "<link rel=next href=\"https://lantern.example/talks?p=2\">", "")
                        .part()
                        .map(Part::number))
                .hasValue(1);
        assertThat(read(TALKS + "-2.html", "", "<a rel=prev href=\"talks.html\">Zur\u00fcck</a>")
                        .part()
                        .map(Part::number))
                .hasValue(2);
    }

    @Test
    void neighbouringPostsCommentsAndBoxesAreNoParts() {
        assertThat(read(
                                "https://lantern.example/post/12",
                                "<link rel=next href=\"https://lantern.example/post/13\">",
                                "")
                        .part())
                .isEmpty();
        assertThat(read(TALKS, "<link rel=next href=\"https://lantern.example/weather\">", "")
                        .part())
                .isEmpty();
        assertThat(read(TALKS, "", "<div id=comments><a href=\"?cpage=2\">2</a></div>")
                        .part())
                .isEmpty();
        assertThat(read(TALKS, "", "<div><a href=\"?page=2#shorts\">2</a></div>")
                        .part())
                .isEmpty();
        assertThat(read(TALKS, "", "<p>See <a href=\"https://lantern.example/other/2\">2</a></p>")
                        .part())
                .isEmpty();
    }
}
