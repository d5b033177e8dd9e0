package org.dateline.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.version.Texts.STORY;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Part;
import org.junit.jupiter.api.Test;

final class PartFinderTest {
    private static final List<String> MORE = List.of(
            "The ministry of transport keeps one helicopter in Orlan, and lent it to the fire service in December.",
            "Its spokesman would not say on Tuesday when the machine will be free.",
            "On Saint Mavis the school has been closed since Monday because the teachers live on the mainland.");

    private static final List<String> LAST = List.of(
            "Older islanders remember the winter of 1987, when sledges crossed the strait for seven weeks.",
            "Whether the ice would bear a lorry today is a question that nobody on the quay cares to try.");

    private static final Texts FIRST = Texts.at(8, STORY).dated("2031-02-03T10:00", "");
    private static final Texts SECOND =
            Texts.at(8, MORE).from("https://example.org/ferry?page=2").by("");
    private static final Texts THIRD = Texts.at(8, LAST).from("https://example.org/ferry?page=3");

    private static Versions find(Texts... texts) {
        return new VersionFinder().find(Arrays.stream(texts).map(Texts::capture).toList());
    }

    private static Article at(Versions versions, int number) {
        return versions.current().stream()
                .filter(article -> article.part().map(Part::number).equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pagesOfOneAddressAndHeadlineArePartsAndTheMissingOneIsSaid() {
        Versions versions = find(THIRD, FIRST);
        Part part = at(versions, 3).part().orElseThrow();
        assertThat(part.count()).isEqualTo(3);
        assertThat(part.missing()).containsExactly(2);
        assertThat(part.captured()).containsEntry(1, at(versions, 1).capture());
        assertThat(versions.changed()).isEmpty();
        assertThat(at(find(THIRD, SECOND, FIRST), 1).part().orElseThrow().missing())
                .isEmpty();
    }

    @Test
    void whatTheFirstPartAloneStatesHoldsForTheOthers() {
        Article second = at(find(SECOND, FIRST), 2);
        assertThat(second.published()).isEqualTo(at(find(SECOND, FIRST), 1).published());
        assertThat(second.authors()).isEqualTo(FIRST.capture().article().authors());
    }

    @Test
    void partsAreKnownWithoutTheFirst() {
        Versions versions = find(THIRD, SECOND);
        assertThat(at(versions, 2).part().orElseThrow().missing()).containsExactly(1);
        assertThat(at(versions, 3).published()).isEmpty();
    }

    @Test
    void eachPartHasVersionsOfItsOwn() {
        Texts later = Texts.at(9, List.of(MORE.get(0), MORE.get(1), MORE.get(2) + " It will open in March."))
                .from("https://example.org/ferry?page=2");
        Versions versions = find(FIRST, SECOND, later);
        assertThat(versions.changed())
                .singleElement()
                .satisfies(history ->
                        assertThat(history.address()).isEqualTo(new CanonicalUrl("example.org/ferry?page=2")));
        assertThat(at(versions, 2).bodyText()).contains("open in March");
    }

    @Test
    void theSameTextAnotherHeadlineOrAnotherDayIsNoPart() {
        assertThat(find(FIRST, Texts.at(9, STORY).from("https://example.org/ferry?page=2"))
                        .current())
                .allSatisfy(article -> assertThat(article.part()).isEmpty());
        assertThat(find(FIRST, SECOND.titled("Bakers may keep their ovens lit")).current())
                .allSatisfy(article -> assertThat(article.part()).isEmpty());
        assertThat(find(FIRST, SECOND.dated("2031-02-04T10:00", "")).current())
                .allSatisfy(article -> assertThat(article.part()).isEmpty());
    }
}
