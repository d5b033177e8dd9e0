package org.dateline.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.article.ArticleExtractor;
import org.junit.jupiter.api.Test;

class FuzzTest {
    private static final long SEED = 20210309;
    private static final int PAGES = 500;

    /** A busy machine fails no test. */
    private static final long ANY_TIME = Long.MAX_VALUE / 10;

    private static final List<byte[]> SOUND = List.of(
            bytes(
                    "<!doctype html><html lang=en><head><title>Talks open</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Talks open\",\"datePublished\":\"2021-03-09\"}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Talks open</h1><p class=byline>By Mira Soltan</p>"
                            + "<p>The ministry of fisheries in Port Ostrava said on Tuesday that it had opened talks with the island of Velmar.</p>"
                                    .repeat(6)
                            + "<table><tr><th>Port</th><td>41</td></tr></table><ul><li>one<li>two</ul></article><footer>© 2021</footer></body></html>"),
            bytes("<html><body><table><tr><td><a href=/>Главная</a></td><td><b>Начались переговоры</b><br><br>"
                    + "Министерство рыболовства сообщило во вторник, что начало переговоры с островом Велмар.<br><br>"
                            .repeat(5)
                    + "</td></tr></table></body></html>"));

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsDamagedPagesWithoutACrash() {
        Mutator mutator = new Mutator(SOUND, SEED);
        ArticleExtractor extractor = new ArticleExtractor();
        for (int i = 0; i < PAGES; i++) {
            assertThat(FuzzTask.seen(extractor, mutator.mutant(i), ANY_TIME).fault())
                    .as("seed %s, page %s", SEED, i)
                    .isEmpty();
        }
    }

    @Test
    void makesAMutantAgainFromItsSeedAndNumber() {
        assertThat(new Mutator(SOUND, 7).mutant(123)).isEqualTo(new Mutator(SOUND, 7).mutant(123));
        assertThat(new Mutator(SOUND, 7).mutant(123)).isNotEqualTo(new Mutator(SOUND, 8).mutant(123));
    }

    @Test
    void tellsACrashAndAWasteOfTimeOrMemory() {
        Watch watch = new Watch(20_000_000, 64 << 20);
        assertThat(watch.over(() -> {}).fault()).isEmpty();
        assertThat(watch.over(() -> {
                            throw new IllegalStateException("told");
                        })
                        .fault())
                .contains("crash: java.lang.IllegalStateException: told");
        assertThat(new Watch(ANY_TIME, 64 << 20)
                        .over(() -> assertThat(new byte[80 << 20]).isNotEmpty())
                        .fault()
                        .map(find -> find.split(":")[0]))
                .contains("memory");
        AtomicBoolean stopped = new AtomicBoolean();
        try {
            assertThat(watch.over(() -> {
                                while (!stopped.get()) {
                                    Thread.onSpinWait();
                                }
                            })
                            .fault())
                    .contains("hang");
        } finally {
            stopped.set(true);
        }
    }

    @Test
    void saysNothingOfAPageThatIsRead() {
        assertThat(FuzzTask.seen(new ArticleExtractor(), SOUND.get(0), ANY_TIME).fault())
                .isEqualTo(Optional.empty());
    }
}
