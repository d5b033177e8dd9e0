package org.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.event.Event.Reality;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.dateline.source.Span;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {
    private final EventFinder finder = new EventFinder(PloverClassifier.bundled());

    private List<Event> find(String marked) {
        Reading reading = MarkedPage.read(1, "2031-03-09", marked);
        return finder.find(reading, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "On {Tuesday|2031-03-04}, [Orlan] shut the gates of the dam. ; shut ; HAPPENED ; 2031-03-04",
                "[Orlan] recalled its ambassador from [Tessia] late on {Tuesday|2031-03-04}. ; recalled ; HAPPENED ; 2031-03-04",
                "Two ships were turned away from [Tessia] on {Tuesday|2031-03-04}. ; turned ; HAPPENED ; 2031-03-04",
                "The talks collapsed {last week|2031-02-28} after a single session. ; collapsed ; HAPPENED ; 2031-02-28",
                "[Orlan] did not open the gates on {Tuesday|2031-03-04}. ; open ; DENIED ; 2031-03-04",
                "[Orlan] will open the gates on {Monday|2031-03-10}. ; open ; PLANNED ; 2031-03-10",
                "[Orlan] intends to open the gates on {Monday|2031-03-10}. ; open ; PLANNED ; 2031-03-10",
                "The fair is due to close on {Monday|2031-03-10}. ; close ; PLANNED ; 2031-03-10",
                "The two leaders are to meet in the capital on {Monday|2031-03-10}. ; meet ; PLANNED ; 2031-03-10",
                "[Orlan] may attack the port on {Monday|2031-03-10}. ; attack ; FEARED ; 2031-03-10",
                "The envoy met four sailors who were detained at the port on {Tuesday|2031-03-04}. ; detained ; HAPPENED ; 2031-03-04",
                "The talks in {February|2031-02} brought [Orlan] no bread. ; talks ; HAPPENED ; 2031-02"
            })
    void tellsWhatHappenedAndWhen(String text, String predicate, Reality reality, String when) {
        assertThat(find(text)).as(text + find(text)).anySatisfy(event -> {
            assertThat(event.predicate().words()).isEqualTo(predicate);
            assertThat(event.reality()).isEqualTo(reality);
            assertThat(event.when().resolved().map(When.Resolved::value)).contains(when);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Orlan] usually opens the gates in {March|2031-03}.",
                "Farmers often flooded the fields in {March|2031-03}.",
                "[Orlan] was a quiet country in {2029|2029}.",
                "[Orlan] wanted peace on {Tuesday|2031-03-04}.",
                "[Orlan] would open the gates on {Monday|2031-03-10}.",
                "[Orlan] should attack the port on {Monday|2031-03-10}.",
                "[Orlan] opens the gates.",
                "It rained on {Tuesday|2031-03-04}.",
                "The gates had been opened.",
                "[Orlan] has owned the dam since {2029|2029}.",
                "[Orlan] will not open the gates on {Monday|2031-03-10}.",
                "Talks open on {Monday|2031-03-10}."
            })
    void statesHabitsAndOpinionsAreNoEvents(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void aTimeBelongsToItsOwnClause() {
        List<Event> events = find("[Orlan] attacked the port on {Tuesday|2031-03-04}, and [Tessia] closed the border.");
        assertThat(events).allSatisfy(event -> {
            if (event.predicate().words().equals("closed")) {
                assertThat(event.when().resolved()).isEmpty();
            }
        });
    }

    @Test
    void aBoundIsNoTimeOfTheEvent() {
        assertThat(find("[Orlan] has attacked the port since {January|2031-01}."))
                .allSatisfy(event -> assertThat(event.when().resolved()).isEmpty());
    }

    @Test
    void whoDidWhatToWhom() {
        Event event = find("[Orlan] attacked [Tessia] on {Tuesday|2031-03-04}.").getFirst();
        assertThat(event.agent().map(Party::label)).contains("Orlan");
        assertThat(event.target().map(Party::label)).contains("Tessia");
        assertThat(event.root()).isEqualTo(PloverRoot.ASSAULT);
        assertThat(event.background()).isFalse();
    }

    @Test
    void thePassiveTurnsThemRound() {
        Event event = find("[Tessia] was attacked by [Orlan] on {Tuesday|2031-03-04}.")
                .getFirst();
        assertThat(event.agent().map(Party::label)).contains("Orlan");
        assertThat(event.target().map(Party::label)).contains("Tessia");
    }

    @Test
    void longAgoIsBackground() {
        assertThat(find("In {2011|2011}, [Orlan] signed a treaty with [Tessia]."))
                .singleElement()
                .satisfies(event -> assertThat(event.background()).isTrue());
    }

    @Test
    void theClassifierIsSureOrSilent() {
        PloverClassifier classifier = PloverClassifier.bundled();
        assertThat(classifier.classify(
                        "Troops attacked the rebels.", Optional.of(Span.of(0, 6)), Optional.of(Span.of(16, 26))))
                .isEqualTo(PloverRoot.ASSAULT);
        assertThat(classifier.classify("xyzzy", Optional.empty(), Optional.empty()))
                .isEqualTo(PloverRoot.NOT_CLASSIFIED);
    }
}
