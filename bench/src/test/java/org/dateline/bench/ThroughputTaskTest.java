package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.Stage;
import org.junit.jupiter.api.Test;

final class ThroughputTaskTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    @Test
    void oneThreadTellsEveryStageAndMoreTellTheWhole() throws IOException {
        Path page = SAMPLES.resolve("sources/varrick-ledger-agreement.html");
        Outcome one = new ThroughputTask().run(page, Options.DEFAULT, new Meter());
        assertThat(one.items()).isEqualTo(1);
        assertThat(one.scores().keySet())
                .containsExactly(
                        "captureSeconds",
                        "articleSeconds",
                        "versionSeconds",
                        "copySeconds",
                        "storySeconds",
                        "languageSeconds",
                        "statementSeconds",
                        "eventSeconds",
                        "claimSeconds",
                        "commitmentSeconds",
                        "chronologySeconds",
                        "pagesPerSecond");
        assertThat(one.scores().get("languageSeconds")).isPositive();
        Outcome two = new ThroughputTask().run(page, new Options(false, false, 2, 1, 1), new Meter());
        assertThat(two.items()).isEqualTo(1);
        assertThat(two.scores().keySet()).containsExactly("pagesPerSecond");
    }

    @Test
    void aStageInsideAnotherCountsOnce() {
        StageClock clock = new StageClock();
        long start = System.nanoTime();
        clock.observe(Stage.CAPTURE, () -> clock.observe(Stage.ARTICLE, ThroughputTaskTest::work));
        double elapsed = (System.nanoTime() - start) / 1e9;
        double article = clock.seconds().getOrDefault("articleSeconds", 0.0);
        double capture = clock.seconds().getOrDefault("captureSeconds", 0.0);
        assertThat(article).isPositive();
        assertThat(article + capture).isLessThanOrEqualTo(elapsed);
    }

    private static double work() {
        double sum = 0;
        for (int i = 1; i < 100_000; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
