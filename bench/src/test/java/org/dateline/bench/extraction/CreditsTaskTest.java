package org.dateline.bench.extraction;

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

class CreditsTaskTest {
    @TempDir
    private Path folder;

    @Test
    void countsWhatIsRightFoundAndFalse() throws IOException {
        Path data = folder.resolve("credits.jsonl");
        Files.writeString(data, """
                {"line": "(Kestpress)", "place": "tail", "language": "en", "credit": "Kestpress", "kind": "whole"}
                {"line": "The day was cold.", "place": "tail", "language": "en", "credit": "day", "kind": "whole"}
                {"line": "Mira Soltan is the fisheries editor.", "place": "tail", "language": "en"}
                """);
        Outcome outcome = new CreditsTask().run(data, Options.DEFAULT, new Meter());
        assertThat(outcome.scores())
                .containsEntry("lines", 3.0)
                .containsEntry("precision", 1.0)
                .containsEntry("recall", 0.5)
                .containsEntry("noneLeftAlone", 1.0);
    }

    @Test
    void theGoldIsLargeMixedAndWhole() throws IOException {
        List<GoldCredit> gold = JsonLines.read(Path.of("gold/credits.jsonl"), GoldCredit.class);
        assertThat(gold).hasSizeGreaterThan(150);
        assertThat(gold.stream().filter(line -> line.credit() == null).count()).isGreaterThan(gold.size() / 3);
        assertThat(gold.stream().map(GoldCredit::language).distinct().count()).isGreaterThan(6);
        assertThat(gold)
                .allMatch(line -> line.credit() == null
                        || line.line()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains(line.credit().toLowerCase(java.util.Locale.ROOT)));
    }
}
