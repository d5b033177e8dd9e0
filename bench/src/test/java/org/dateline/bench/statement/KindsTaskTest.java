package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.bench.Meter;
import org.dateline.bench.Options;
import org.dateline.statement.Statement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KindsTaskTest {
    @Test
    void theLabelsThatComeWithTheBenchCanBeRead() throws IOException {
        assertThat(KindLabels.load().of("no such document")).isEmpty();
    }

    @Test
    void documentsWithoutLabelsMeasureNothing(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("documents.jsonl");
        Files.writeString(data, "{\"id\": \"a\", \"text\": \"The quay is shut, Ilse Varn said.\"}\n");

        assertThatThrownBy(() -> new KindsTask().run(data, Options.DEFAULT, new Meter()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no document that has labels");
    }

    @Test
    void whatNobodySaidCountsAgainstThePrecisionOfOtherKindsAlone() {
        KindCounts counts = new KindCounts();
        KindLabels.Label none = new KindLabels.Label(false, Optional.empty());
        KindLabels.Label promise = new KindLabels.Label(false, Optional.of(Kind.PROMISE));
        counts.wanted(none);
        counts.wanted(promise);
        counts.add(none, Kind.PROMISE);
        counts.add(promise, Kind.PROMISE);
        Map<String, Double> scores = new LinkedHashMap<>();
        counts.report("", scores);

        assertThat(scores)
                .containsEntry("saidByNobody", 1.0)
                .containsEntry("othersPrecision", 0.5)
                .containsEntry("othersRecall", 1.0)
                .containsEntry("kindAccuracy", 1.0);
    }
}
