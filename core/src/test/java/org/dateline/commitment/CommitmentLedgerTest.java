package org.dateline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.commitment.Commitment.Kind;
import org.dateline.commitment.Commitment.Status;
import org.dateline.event.MarkedPage;
import org.dateline.language.Party;
import org.dateline.language.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small stories: what someone promises, threatens or demands, and what a later page tells of it. */
class CommitmentLedgerTest {
    private static final LocalDate AS_OF = LocalDate.of(2031, 6, 30);

    /**
     * A story.
     *
     * @param what the words for what was promised, in the commitment looked for
     * @param pages the text of each page, its day of publication before it
     */
    record Tale(String name, Kind kind, String who, String what, Status status, List<String> pages) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Tale tale(String name, Kind kind, String who, String what, Status status, String... pages) {
        return new Tale(name, kind, who, what, status, List.of(pages));
    }

    static List<Tale> tales() {
        return List.of(
                tale(
                        "kept in the same words",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.KEPT,
                        "2031-03-01 [Orlan] has promised to release the nine sailors by {Friday|2031-03-07}.",
                        "2031-03-07 [Orlan] released the nine sailors {on Friday|2031-03-07}. They walked home."),
                tale(
                        "kept, told in the passive",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.KEPT,
                        "2031-03-01 [Orlan] pledged to release the nine sailors.",
                        "2031-03-07 The nine sailors were released {on Friday|2031-03-07} at the harbour."),
                tale(
                        "kept its word",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the bridge",
                        Status.KEPT,
                        "2031-03-01 [Tessia] agreed to reopen the bridge by {April|2031-04}.",
                        "2031-05-02 [Tessia] kept its promise on the bridge."),
                tale(
                        "broke its word",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the bridge",
                        Status.BROKEN,
                        "2031-03-01 [Tessia] agreed to reopen the bridge by {April|2031-04}.",
                        "2031-05-02 [Tessia] broke its promise on the bridge."),
                tale(
                        "carried out a threat",
                        Kind.THREAT,
                        "Orlan",
                        "close the strait",
                        Status.KEPT,
                        "2031-03-01 [Orlan] threatened to close the strait.",
                        "2031-03-07 [Orlan] carried out its threat to close the strait."),
                tale(
                        "went back on its word",
                        Kind.PROMISE,
                        "Orlan",
                        "lower the fee",
                        Status.BROKEN,
                        "2031-03-01 [Orlan] promised to lower the fee.",
                        "2031-03-07 [Orlan] went back on its promise to lower the fee."),
                tale(
                        "took back its word",
                        Kind.PROMISE,
                        "Orlan",
                        "lower the fee",
                        Status.WITHDRAWN,
                        "2031-03-01 [Orlan] promised to lower the fee.",
                        "2031-03-07 [Orlan] took back its promise to lower the fee."),
                tale(
                        "a part is not the whole",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Orlan] released two of the nine sailors {on Friday|2031-03-07}."),
                tale(
                        "behind a time",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.KEPT,
                        "2031-03-01 [Orlan] agreed {on Saturday|2031-03-01} to release the nine sailors.",
                        "2031-03-07 [Orlan] released the nine sailors {on Friday|2031-03-07}."),
                tale(
                        "not done after it was due",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the old bridge",
                        Status.BROKEN,
                        "2031-03-01 [Tessia] vowed to reopen the old bridge by {April|2031-04}.",
                        "2031-05-02 [Tessia] has not reopened the old bridge."),
                tale(
                        "failed to",
                        Kind.PROMISE,
                        "Tessia",
                        "pay the miners",
                        Status.BROKEN,
                        "2031-03-01 [Tessia] promised to pay the miners by {April|2031-04}.",
                        "2031-05-02 [Tessia] failed to pay the miners."),
                tale(
                        "not done, but not yet due",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the old bridge",
                        Status.OVERDUE,
                        "2031-03-01 [Tessia] vowed to reopen the old bridge by {April|2031-04}.",
                        "2031-03-20 [Tessia] has not reopened the old bridge."),
                tale(
                        "no word of it",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OVERDUE,
                        "2031-03-01 [Orlan] promised to release the nine sailors by {Friday|2031-03-07}.",
                        "2031-03-09 The weather in [Orlan] was mild."),
                tale(
                        "no date and no word of it",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-09 [Orlan] opened a school."),
                tale(
                        "due later than the collection",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors by {next year|2032}."),
                tale(
                        "someone else did it",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Tessia] released the nine sailors."),
                tale(
                        "something else was done",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Orlan] released a report on fishing."),
                tale(
                        "only a part of it",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Orlan] released some of the nine sailors."),
                tale(
                        "another number",
                        Kind.PROMISE,
                        "Orlan",
                        "release 9 sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release 9 sailors.",
                        "2031-03-07 [Orlan] released 4 sailors."),
                tale(
                        "another number in words",
                        Kind.PROMISE,
                        "Orlan",
                        "release nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release nine sailors from the camp.",
                        "2031-03-07 [Orlan] released four sailors from the camp."),
                tale(
                        "done before it was promised",
                        Kind.PROMISE,
                        "Orlan",
                        "reopen the northern border",
                        Status.OPEN,
                        "2031-03-01 {On Friday|2031-02-28}, [Orlan] promised to reopen the northern border."
                                + " [Orlan] reopened the northern border {in 2029|2029}."),
                tale(
                        "an older page tells of the same act",
                        Kind.PROMISE,
                        "Orlan",
                        "reopen the northern border",
                        Status.OPEN,
                        "2031-01-07 [Orlan] reopened the northern border.",
                        "2031-03-01 [Orlan] promised to reopen the northern border."),
                tale(
                        "planned is not done",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Orlan] will release the nine sailors {on Monday|2031-03-10}."),
                tale(
                        "could have is not done",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release the nine sailors.",
                        "2031-03-07 [Orlan] could have released the nine sailors."),
                tale(
                        "the deadline came and went",
                        Kind.DEADLINE,
                        "Orlan",
                        "lift the toll",
                        Status.PASSED_UNMET,
                        "2031-03-01 [Orlan] has given [Tessia] until {Friday|2031-03-07} to lift the toll.",
                        "2031-03-09 The deadline that [Orlan] set for the toll came and went."),
                tale(
                        "another party's deadline",
                        Kind.DEADLINE,
                        "Orlan",
                        "lift the toll",
                        Status.OVERDUE,
                        "2031-03-01 [Orlan] has given [Tessia] until {Friday|2031-03-07} to lift the toll.",
                        "2031-03-09 The deadline that [Maro] set for the budget came and went."),
                tale(
                        "a demand is dropped",
                        Kind.DEMAND,
                        "Orlan",
                        "an apology",
                        Status.WITHDRAWN,
                        "2031-03-01 [Orlan] demanded an apology for the raid.",
                        "2031-03-09 [Orlan] dropped its demand for an apology."),
                tale(
                        "a threat is carried out",
                        Kind.THREAT,
                        "Orlan",
                        "close the eastern port",
                        Status.KEPT,
                        "2031-03-01 [Orlan] threatened to close the eastern port.",
                        "2031-03-09 [Orlan] closed the eastern port {on Sunday|2031-03-09}."),
                tale(
                        "a threat is not carried out in time",
                        Kind.THREAT,
                        "Orlan",
                        "close the eastern port",
                        Status.PASSED_UNMET,
                        "2031-03-01 [Orlan] threatened to close the eastern port by {Friday|2031-03-07}.",
                        "2031-03-09 [Orlan] did not close the eastern port."),
                tale(
                        "as promised, and not",
                        Kind.PROMISE,
                        "Orlan",
                        "send",
                        Status.PASSED_UNMET,
                        "2031-03-01 [Orlan] did not send an envoy to the talks as promised."),
                tale(
                        "nothing came",
                        Kind.PROMISE,
                        "Tessia",
                        "harvest gift",
                        Status.PASSED_UNMET,
                        "2031-03-01 Many waited for [Tessia]'s promised harvest gift. The harvest gift didn't come."),
                tale(
                        "not yet",
                        Kind.PROMISE,
                        "Tessia",
                        "harvest gift",
                        Status.OPEN,
                        "2031-03-01 Many waited for [Tessia]'s promised harvest gift. The harvest gift has not come yet."),
                tale(
                        "pages without a day tell no order",
                        Kind.PROMISE,
                        "Orlan",
                        "release the nine sailors",
                        Status.OPEN,
                        " [Orlan] promised to release the nine sailors.",
                        " [Orlan] released the nine sailors."),
                tale(
                        "kept and broken at once tells nothing",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the bridge",
                        Status.OPEN,
                        "2031-03-01 [Tessia] agreed to reopen the bridge.",
                        "2031-05-02 [Tessia] kept its promise on the bridge.",
                        "2031-05-03 [Tessia] broke its promise on the bridge."));
    }

    static List<Tale> likeTales() {
        return List.of(
                tale(
                        "a verb for everyday deeds",
                        Kind.PROMISE,
                        "Ana Orlan",
                        "go",
                        Status.OPEN,
                        "2031-03-01 [Ana Orlan] promised to go.",
                        "2031-03-07 [Ana Orlan] went on a walk with her dog."),
                tale(
                        "an everyday deed done to nobody knows what",
                        Kind.PROMISE,
                        "Orlan",
                        "report",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to report on the fleet.",
                        "2031-03-07 It was reported that the harbour froze."),
                tale(
                        "somebody of the same name",
                        Kind.PROMISE,
                        "Ana Orlan",
                        "resign",
                        Status.OPEN,
                        "2031-03-01 [Ana Orlan] promised to resign.",
                        "2031-03-07 [Pedro Orlan] resigned."),
                tale(
                        "people who did it themselves",
                        Kind.PROMISE,
                        "Orlan",
                        "register the voters",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to register the voters.",
                        "2031-03-07 The voters registered in the rain."),
                tale(
                        "a thing that only a pronoun names",
                        Kind.PROMISE,
                        "Orlan",
                        "release them",
                        Status.OPEN,
                        "2031-03-01 [Orlan] promised to release them.",
                        "2031-03-07 [Orlan] released a report."),
                tale(
                        "another promise kept",
                        Kind.PROMISE,
                        "Tessia",
                        "reopen the bridge",
                        Status.OPEN,
                        "2031-03-01 [Tessia] agreed to reopen the bridge.",
                        "2031-05-02 [Tessia] kept its promise on the budget."),
                tale(
                        "a demand is no promise",
                        Kind.DEMAND,
                        "Tessia",
                        "bridge",
                        Status.OPEN,
                        "2031-03-01 [Tessia] demanded the removal of the bridge.",
                        "2031-05-02 [Tessia] broke its promise on the bridge."));
    }

    @ParameterizedTest
    @MethodSource("likeTales")
    void whatIsOnlyLikeItSettlesNothing(Tale tale) {
        tellsWhatBecameOfIt(tale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-03-01 [Orlan] promised a fund for the victims of the {April 20|2031-04-20} explosion.",
                "2031-03-01 [Orlan] promised to cancel the dividend that is due {on April 20|2031-04-20}.",
                "2031-03-01 [Orlan] promised to celebrate {Easter|2031-04-13}.",
                "2031-03-01 [Orlan] promised to unveil a plan after {Easter|2031-04-13}.",
                "2031-03-01 [Orlan] promised to cancel {the 20-April|2031-04-20} dividend.",
                "2031-03-01 [Orlan] promised to plaster the screens of shoppers with a {Christmas|2031-12-25}-themed Web ad."
            })
    void timesOfOtherThingsAreNotWhenItIsDue(String page) {
        assertThat(build(List.of(page))).allSatisfy(commitment -> {
            assertThat(commitment.due().resolved()).isEmpty();
            assertThat(commitment.status()).isEqualTo(Status.OPEN);
        });
    }

    @ParameterizedTest
    @MethodSource("tales")
    void tellsWhatBecameOfIt(Tale tale) {
        List<Commitment> found = build(tale.pages());
        assertThat(found).as("%s: %s", tale.name(), describe(found)).anySatisfy(commitment -> {
            assertThat(commitment.kind()).isEqualTo(tale.kind());
            assertThat(commitment.who().map(Party::label)).contains(tale.who());
            assertThat(commitment.what().words()).contains(tale.what());
            assertThat(commitment.status()).isEqualTo(tale.status());
        });
    }

    @Test
    void placesThatTellOfOneCommitmentAreJoined() {
        List<Commitment> found = build(List.of(
                "2031-03-01 [Orlan] promised to release the nine sailors.",
                "2031-03-02 [Orlan] has vowed to release the sailors by {Friday|2031-03-07}."));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().sources()).hasSize(2);
        assertThat(found.getFirst().dueWords())
                .hasValueSatisfying(words -> assertThat(words.words()).isEqualTo("by Friday"));
    }

    @Test
    void whoHasNotPromisedHasPromisedNothing() {
        assertThat(build(List.of("2031-03-01 [Orlan] has not promised to release the nine sailors.")))
                .isEmpty();
        assertThat(build(List.of("2031-03-01 [Orlan] may agree to release the nine sailors.")))
                .isEmpty();
    }

    static List<Commitment> build(List<String> pages) {
        List<Reading> readings = IntStream.range(0, pages.size())
                .mapToObj(i -> page(i, pages.get(i)))
                .toList();
        return new CommitmentLedger().build(readings, List.of(), Optional.of(AS_OF));
    }

    private static Reading page(int number, String dated) {
        int space = dated.indexOf(' ');
        return MarkedPage.read(number, dated.substring(0, space), dated.substring(space + 1));
    }

    private static String describe(List<Commitment> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(each -> text.append(each.kind())
                .append(' ')
                .append(each.who().map(Party::label))
                .append(" / ")
                .append(each.what().words())
                .append(" / ")
                .append(each.due())
                .append(' ')
                .append(each.status())
                .append(each.evidence())
                .append(' ')
                .append(each.foundBy())
                .append('\n'));
        return text.toString();
    }
}
