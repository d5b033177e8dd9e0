package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TableTest {

    @Test
    void laysNamesLeftAndFiguresRight() {
        Result result = new Result("time", "gold.jsonl", 183, 0, 2.5, 73.2, 512.4, Map.of("valueF1", 0.78125));
        assertThat(Table.of(result, List.of("a note"))).isEqualTo("""
                time  gold.jsonl
                  items               183
                  skipped               0
                  seconds           2.500
                  items/second       73.2
                  peak memory MiB     512
                  valueF1          0.7813
                  a note
                """);
    }
}
