package org.dateline.bench.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.bench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimelinesTaskTest {
    @TempDir
    private Path folder;

    /** The 2nd is named twice and once published on, the 9th once published on, the 5th never. */
    private void topic(String name) throws IOException {
        Path topic = Files.createDirectory(folder.resolve(name));
        Files.writeString(topic.resolve("articles.jsonl"), """
                {"id": "1", "published": "2021-03-02", "text": "The ferry Anna sank off Velden harbour today . Nobody was hurt ."}
                {"id": "2", "published": "2021-03-09", "text": "Divers reached the ferry that sank on March 2 . The wreck will stay ."}
                {"id": "3", "published": "2021-04-01"}
                """);
        Files.writeString(topic.resolve("timeline-1.jsonl"), """
                {"date": "2021-03-02", "text": " The ferry Anna sank off Velden harbour . "}
                {"date": "2021-03-05", "text": " A report was due .  It never came . "}
                """);
    }

    @Test
    void theBusiestDayIsChosenAndScored() throws IOException {
        topic("ferry_ledger");
        Outcome outcome = new TimelinesTask().run(folder, Options.DEFAULT, new Meter());
        assertThat(outcome.items()).isEqualTo(2);
        assertThat(outcome.skipped()).isEqualTo(1);
        assertThat(outcome.scores()).containsOnlyKeys("dateF1", "ar1", "ar2", "publicationDateF1", "mentionDateF1");
        // In the span from the 2nd to the 5th only the 2nd is told of: 1 right of 1 found and 2 gold.
        assertThat(outcome.scores().get("dateF1")).isEqualTo(2 / 3.0);
        assertThat(outcome.scores().get("mentionDateF1")).isEqualTo(2 / 3.0);
        assertThat(outcome.scores().get("ar1")).isBetween(.2, 1.0);
    }

    @Test
    void aModelOfOtherSubjectsRanks() throws IOException {
        topic("ferry_ledger");
        topic("mayor_ledger");
        Outcome outcome = new TimelinesTask().run(folder, Options.DEFAULT, new Meter());
        assertThat(outcome.scores().get("dateF1")).isEqualTo(2 / 3.0);
    }

    @Test
    void badDataNamesTheFile() throws IOException {
        assertThatThrownBy(() -> Topic.readAll(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.toString());
        Path topic = Files.createDirectory(folder.resolve("ferry_ledger"));
        Files.writeString(topic.resolve("articles.jsonl"), "{\"published\": \"March\", \"text\": \"x\"}\n");
        assertThatThrownBy(() -> Topic.readAll(folder)).hasMessageContaining("articles.jsonl: not a date: March");
    }

    @Test
    void daysAndSentencesOfAGoldTimeline() throws IOException {
        Path file = folder.resolve("timeline-1.jsonl");
        Files.writeString(file, """
                {"date": "2021-03-05", "text": " One .  Two .  Three . "}
                {"date": "2021-03-02", "text": " Four . "}
                {"date": "2021-03-05", "text": " Five . "}
                """);
        Timeline timeline = Timeline.read(file);
        assertThat(timeline.first()).hasToString("2021-03-02");
        assertThat(timeline.last()).hasToString("2021-03-05");
        assertThat(timeline.days().get(timeline.last())).containsExactly("One .", "Two .", "Three .", "Five .");
        assertThat(timeline.sentencesPerDay()).isEqualTo(3); // 5 of 2 days: 2.5, rounded up
    }
}
