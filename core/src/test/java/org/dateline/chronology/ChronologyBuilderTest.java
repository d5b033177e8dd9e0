package org.dateline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.claim.Claim;
import org.dateline.claim.Origin;
import org.dateline.claim.Report;
import org.dateline.event.Event;
import org.dateline.event.PloverRoot;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.time.Days;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

class ChronologyBuilderTest {
    private static final String SHUT = "The bridge at Lorn was shut on 4 May.";
    private static final String FLOOD = "A flood once took the old mill.";
    private static final String OPENED = "The bridge opened again on 9 May.";
    private final Article article = Articles.of("The Beacon", "2021-05-10", "Bridge of Lorn", SHUT, FLOOD, OPENED);

    @Test
    void datedLinesComeInOrderOfTimeAndUndatedOnesApart() {
        Chronology chronology =
                build(Query.everything(), claim(OPENED, day(9)), claim(FLOOD, When.notStated()), claim(SHUT, day(4)));
        assertThat(chronology.dated())
                .extracting(entry -> entry.claim().wording().words())
                .containsExactly(SHUT, OPENED);
        assertThat(chronology.dated()).extracting(Entry::id).containsExactly("e-1", "e-2");
        assertThat(chronology.undated())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.firstReported()).contains(new When.Day(LocalDate.of(2021, 5, 10))));
    }

    @Test
    void undatedBackgroundIsLeftOutAndCounted() {
        Chronology chronology = build(Query.everything(), claim(FLOOD, When.notStated(), true), claim(SHUT, day(4)));
        assertThat(chronology.undated()).isEmpty();
        assertThat(chronology.omitted())
                .extracting(Omitted::reason, Omitted::count)
                .containsExactly(tuple(Omitted.Reason.UNDATED_BACKGROUND, 1));
    }

    @Test
    void wordsAreFoundInAnyInflection() {
        Query bridges = new Query(Optional.of("Bridges opening"), Days.any(), Optional.empty());
        Chronology chronology = build(bridges, claim(OPENED, day(9)), claim(SHUT, day(4)));
        assertThat(chronology.dated())
                .extracting(entry -> entry.claim().wording().words())
                .containsExactly(OPENED);
        assertThat(chronology.omitted())
                .singleElement()
                .satisfies(left -> assertThat(left.count()).isEqualTo(1));
    }

    @Test
    void aStretchOfDaysLeavesOutWhatLiesOutsideOrHasNoTime() {
        Query may = new Query(
                Optional.empty(),
                new Days(Optional.of(LocalDate.of(2021, 5, 4)), Optional.of(LocalDate.of(2021, 5, 8))),
                Optional.empty());
        Chronology chronology = build(may, claim(OPENED, day(9)), claim(FLOOD, When.notStated()), claim(SHUT, day(4)));
        assertThat(chronology.dated())
                .extracting(entry -> entry.claim().wording().words())
                .containsExactly(SHUT);
        assertThat(chronology.undated()).isEmpty();
    }

    private Chronology build(Query query, Claim... claims) {
        return new ChronologyBuilder(query)
                .build(new ChronologyBuilder.Material(
                        1,
                        Optional.empty(),
                        List.of(article),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(claims),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static When day(int day) {
        return new When.Day(LocalDate.of(2021, 5, day));
    }

    private Claim claim(String sentence, When when) {
        return claim(sentence, when, false);
    }

    private Claim claim(String sentence, When when, boolean background) {
        int at = article.text().text().indexOf(sentence);
        Citation words = article.text().cite(Span.of(at, at + sentence.length()));
        Event event = new Event(
                Optional.empty(),
                Optional.empty(),
                words,
                words,
                words,
                PloverRoot.NOT_CLASSIFIED,
                when,
                Optional.empty(),
                Event.Reality.HAPPENED,
                background,
                "test");
        return new Claim(
                words,
                List.of(new Report.Told(event)),
                List.of(new Origin("The Beacon", List.of(article.capture()), "only report")),
                List.of(),
                "test");
    }
}
