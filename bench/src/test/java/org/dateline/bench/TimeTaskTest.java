package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures worked out by hand from TempEval-3's counting. */
final class TimeTaskTest {
    private static final Offset<Double> EXACT = within(1e-12);

    @TempDir
    private Path folder;

    @Test
    void relaxedStrictTypeAndValueAreCountedApart() throws IOException {
        // Found: "3 May 2021" and "June 2022". Gold: the first with its span, type and value; the second shorter by a
        // word, of another type and value; and a third that isn't found.
        Path file = folder.resolve("gold.jsonl");
        Files.writeString(file, """
                {"id": "1", "published": "2023-01-01", "text": "Velden signed on 3 May 2021 . It left in June 2022 .", \
                "timexes": [{"start": 17, "end": 27, "type": "DATE", "value": "2021-05-03"}, \
                {"start": 46, "end": 50, "type": "DURATION", "value": "2022"}, \
                {"start": 0, "end": 6, "type": "DATE", "value": "2020"}]}
                """);
        Map<String, Double> scores = new TimeTask(new DatelineTimes())
                .run(file, Options.DEFAULT, new Meter())
                .scores();
        assertThat(scores.get("relaxedF1")).isEqualTo(2.0 * 2 / 5, EXACT);
        assertThat(scores.get("strictF1")).isEqualTo(2.0 * 1 / 5, EXACT);
        assertThat(scores.get("typeF1")).isEqualTo(2.0 * 1 / 5, EXACT);
        assertThat(scores.get("valueF1")).isEqualTo(2.0 * 1 / 5, EXACT);
        assertThat(scores.get("relaxedF1Even")).isEqualTo(.8, EXACT);
        assertThat(scores).doesNotContainKey("relaxedF1Odd");
    }
}
