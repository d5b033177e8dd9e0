package org.dateline.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.commitment.Commitment.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a promise or a threat, told in other words than its own, and look-alikes of that. */
class OtherWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            promised to close the old mill | [Orlan] shut down the old mill. | KEPT
            promised to withdraw its troops from the valley | [Orlan] completed the withdrawal of its troops from the valley. | KEPT
            promised to reopen the tunnel | The tunnel reopened to traffic. | KEPT
            promised to release all of the sailors | All of the sailors were released by [Orlan]. | KEPT
            promised to exchange 11 sailors | Eleven sailors whom [Orlan] had held were exchanged at the bridge. | KEPT
            promised to publish the report | [Orlan] made public the report. | KEPT
            promised to release the sailors | All of the sailors were released by [Tessia]. | OPEN
            promised to raise pensions | [Orlan] raised hopes of higher pensions. | OPEN
            promised to send two ships to the strait | [Orlan] sent two ships to the gulf. | OPEN
            promised to cut its waste by 40 percent | [Orlan] cut its waste by 12 percent. | OPEN
            promised to pay 40 million in damages | [Orlan] paid 40 million for a tanker. | OPEN
            promised to end the strike | [Orlan] ended a strike. | OPEN
            promised to open the archive | If [Orlan] opened the archive, old crimes would come to light. | OPEN
            promised to open the archive | Had [Orlan] opened the archive, old crimes would be known. | OPEN
            promised to open the archive | [Orlan] reportedly opened the archive. | OPEN
            """)
    void deed(String promised, String later, Status status) {
        tells(promised, later, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            promised to open the archive | [Orlan] delivered on its promise to open the archive. | KEPT
            promised to open the archive | [Orlan] has invited scholars, making good on its promise to open the archive. | KEPT
            promised to open the archive | [Orlan] sold the house, breaking a promise to open the archive. | BROKEN
            promised to open the archive | [Orlan] is breaking its promise to open the archive. | BROKEN
            promised to open the archive | [Orlan] did not keep its promise to open the archive. | BROKEN
            promised to open the archive | [Orlan] has not yet kept its promise to open the archive. | OPEN
            promised to open the archive | [Orlan] backed down from its pledge to open the archive. | WITHDRAWN
            promised to open the archive | [Orlan] shelved its plan to open the archive. | WITHDRAWN
            promised to open the archive | [Orlan] broke its promise to mend the road. | OPEN
            promised to open the archive | [Tessia] broke its promise to open the archive. | OPEN
            """)
    void word(String promised, String later, Status status) {
        tells(promised, later, status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            promised not to raise the toll ; [Orlan] raised the toll. ; BROKEN
            promised not to raise the toll ; [Orlan] did not raise the toll. ; OPEN
            promised to lower the toll by {May 1|2031-05-01} ; [Orlan] has yet to lower the toll. ; BROKEN
            promised to lower the toll by {May 1|2031-05-01} ; [Orlan] missed its own deadline to lower the toll. ; BROKEN
            promised to lower the toll by {July 1|2031-07-01} ; [Orlan] has yet to lower the toll. ; OPEN
            """)
    void timeIsOver(String promised, String later, Status status) {
        tells(promised, later, status);
    }

    private static void tells(String promised, String later, Status status) {
        List<Commitment> found =
                CommitmentLedgerTest.build(List.of("2031-03-01 [Orlan] " + promised + ".", "2031-05-20 " + later));
        String verb = promised.substring(promised.indexOf("to ") + "to ".length(), promised.indexOf("to ") + 7);
        assertThat(found)
                .filteredOn(each -> each.sources().getFirst().words().contains("promised"))
                .filteredOn(each -> each.what().words().contains(verb))
                .as("%s / %s", promised, later)
                .extracting(Commitment::status)
                .contains(status);
    }
}
