package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.JsonLines;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tasks on sets that were written for Dateline, and the sets themselves. */
final class SaidTasksTest {
    @TempDir
    private Path folder;

    @Test
    void chainsCountWhatIsRightMissedAndFalse() throws IOException {
        Path data = Files.writeString(folder.resolve("chains.jsonl"), """
                {"text": "The minister, Ilse Varn, said the quay was shut.", "statements": [{"content": "the quay was shut", "speaker": "Ilse Varn", "hops": [], "kind": "assertion"}]}
                {"text": "“The quay is shut,” Ilse Varn said.", "statements": [{"content": "The quay is shut", "speaker": "Tomas Reke", "hops": [{"outlet": "Merrow", "kind": "told"}], "kind": "denial"}]}
                {"text": "The quay is long.", "statements": [{"content": "The quay is long", "speaker": null, "hops": [], "kind": "assertion"}]}
                """);
        Outcome outcome = new ChainsTask().run(data, Options.DEFAULT, new Meter());
        assertThat(outcome.scores())
                .containsEntry("statementPrecision", 1.0)
                .containsEntry("statementRecall", 2.0 / 3)
                .containsEntry("speakerPrecision", 0.5)
                .containsEntry("hopRecall", 0.0)
                .containsEntry("wholeChains", 1.0 / 3)
                .containsEntry("falseSpeakers", 1.0)
                .containsEntry("kindAccuracy", 0.5);
    }

    @Test
    void theLedgerCountsWhatIsFoundRightAndWronglyKept() throws IOException {
        Path data = Files.writeString(folder.resolve("ledger.jsonl"), """
                {"what": "open the quay", "status": "kept", "asOf": "2031-06-01", "pages": [{"published": "2031-02-04", "paragraphs": ["Ilse Varn promised to open the quay."]}, {"published": "2031-02-08", "paragraphs": ["Ilse Varn opened the quay on Friday."]}]}
                {"what": "open the quay", "status": "open", "asOf": "2031-06-01", "pages": [{"published": "2031-02-04", "paragraphs": ["Ilse Varn promised to open the quay."]}, {"published": "2031-02-08", "paragraphs": ["Ilse Varn opened the quay on Friday."]}]}
                {"what": "a dam of snow", "status": "open", "asOf": "2031-06-01", "pages": [{"published": "2031-02-04", "paragraphs": ["A dam of snow lay there."]}]}
                """);
        Outcome outcome = new LedgerTask().run(data, Options.DEFAULT, new Meter());
        assertThat(outcome.scores())
                .containsEntry("stories", 3.0)
                .containsEntry("found", 2.0 / 3)
                .containsEntry("statusAccuracy", 1.0 / 3)
                .containsEntry("wronglyKeptOrBroken", 1.0);
    }

    @Test
    void theSetsAreLargeMixedAndWhole() throws IOException {
        List<GoldPassage> passages = JsonLines.read(Path.of("gold/chains.jsonl"), GoldPassage.class);
        assertThat(passages).hasSizeGreaterThanOrEqualTo(300);
        assertThat(passages.stream().map(GoldPassage::text).distinct()).hasSameSizeAs(passages);
        assertThat(passages.stream().filter(GoldPassage::heldOut).count()).isBetween(120L, 180L);
        assertThat(passages)
                .filteredOn(passage -> passage.statements().isEmpty())
                .hasSizeGreaterThan(30);
        assertThat(passages)
                .allSatisfy(passage -> assertThat(passage.statements()).allSatisfy(said -> {
                    assertThat(passage.text()).contains(said.content());
                    assertThat(said.speaker() == null || passage.text().contains(said.speaker()))
                            .isTrue();
                    assertThat(said.hops())
                            .allSatisfy(hop -> assertThat(passage.text()).contains(hop.outlet()));
                }));
        List<GoldStory> stories = JsonLines.read(Path.of("gold/ledger.jsonl"), GoldStory.class);
        assertThat(stories).hasSize(40);
        assertThat(stories.stream().map(GoldStory::status).distinct()).hasSize(GoldStory.Outcome.values().length);
        assertThat(stories)
                .allSatisfy(story -> assertThat(story.pages().getFirst().paragraphs())
                        .anySatisfy(paragraph -> assertThat(paragraph).contains(story.what())));
    }
}
