package org.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.article.Article;
import org.dateline.article.Stated;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.claim.Claim;
import org.dateline.language.Reader;
import org.dateline.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two captured pages of one event, with the dates that a capture's metadata supplies and without. */
class TwoPagesTest {
    @TempDir
    Path folder;

    @Test
    void withTheDatesSupplied() throws IOException {
        Path given = Shared.require("cases/us-dprk-talks");
        AnswerKey key = AnswerKey.read(given.resolve("expected.json"));
        Chronology chronology = read(given, true);
        Scorecard card = new Scorecard();
        articles(card, key, chronology);
        Marking marking = new Marking(card, key, chronology, page -> article(chronology, page));
        marking.statements();
        marking.dates();
        marking.commitments();
        System.out.println(card);

        assertThat(card.misses("article")).isEmpty();
        assertThat(chronology.stories()).hasSize(1);
        assertThat(chronology.copies()).isEmpty();
        assertThat(claim(chronology).origins()).hasSize(1);
        assertThat(card.misses("date")).isEmpty();
        assertThat(card.fitting("statement")).isGreaterThanOrEqualTo(8);
        assertThat(card.misses("speaker")).isEmpty();
        assertThat(card.fitting("commitment")).isGreaterThanOrEqualTo(4);
        assertThat(words(chronology))
                .allSatisfy(words -> assertThat(pages(given)).contains(words));
    }

    @Test
    void withoutThem() throws IOException {
        Path given = Shared.require("cases/us-dprk-talks");
        Chronology chronology = read(given, false);
        assertThat(chronology.articles()).allSatisfy(article -> {
            assertThat(article.published()).isEmpty();
            assertThat(article.modified()).isEmpty();
        });
        assertThat(chronology.articles().stream().flatMap(article -> Reader.english().read(article).times().stream()))
                .filteredOn(time -> time.when().resolved().isPresent())
                .as("only what names its year can be known")
                .allSatisfy(time -> assertThat(time.value()).startsWith("2019"));
        assertThat(chronology.stories()).hasSize(1);
    }

    private Chronology read(Path given, boolean supplied) throws IOException {
        for (String file : List.of("financier.txt", "nexstar.txt")) {
            Files.copy(given.resolve(file), folder.resolve(file));
        }
        if (supplied) {
            Files.copy(given.resolve("captures.csv"), folder.resolve("captures.csv"));
        }
        return Dateline.with(Settings.defaults()).chronology(List.of(folder), Progress.SILENT);
    }

    private static Article article(Chronology chronology, String file) {
        return chronology.articles().stream()
                .filter(article -> article.location().file().endsWith(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article was found in " + file));
    }

    private static void articles(Scorecard card, AnswerKey key, Chronology chronology) {
        key.root().path("articles").properties().forEach(asked -> {
            Article found = article(chronology, asked.getKey());
            JsonNode page = asked.getValue();
            text(card, "title", page.path("title"), found.title().map(Stated::value));
            text(card, "credit", page.path("credited_to"), found.credit().map(credit -> credit.name()));
            text(card, "rights", page.path("rights"), found.rights().map(Stated::value));
            String body = found.bodyText();
            card.row("article", body.startsWith(page.path("body_first").asText("")), "body begins", head(body));
            card.row("article", body.endsWith(page.path("body_last").asText("")), "body ends", tail(body));
            if (page.has("paragraphs")) {
                int count = page.path("paragraphs").asInt();
                card.row(
                        "article",
                        found.body().size() == count,
                        count + " paragraphs",
                        "" + found.body().size());
            }
            page.path("not_body")
                    .forEach(chrome -> card.row(
                            "article",
                            !body.contains(chrome.asText()),
                            "not in the body: " + chrome.asText(),
                            asked.getKey()));
            page.path("tags")
                    .forEach(tag -> card.row(
                            "article",
                            found.tagLine()
                                    .filter(line -> line.value().contains(tag.asText()))
                                    .isPresent(),
                            "tag " + tag.asText(),
                            found.tagLine().map(Stated::value).orElse("none")));
        });
    }

    private static void text(Scorecard card, String field, JsonNode asked, Optional<String> found) {
        if (!asked.isMissingNode()) {
            card.row(
                    "article",
                    AnswerKey.text(asked).equals(found),
                    field + ": " + asked.asText(),
                    found.orElse("none"));
        }
    }

    private static Claim claim(Chronology chronology) {
        return Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .map(Entry::claim)
                .filter(claim -> claim.reports().stream()
                                .map(report -> report.capture())
                                .distinct()
                                .count()
                        == 2)
                .filter(claim -> Likeness.about(claim, "reached out to North Korea to resume or restart talks", 4))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim that both pages report: that the US has reached out"));
    }

    private static Set<String> words(Chronology chronology) {
        return Stream.concat(chronology.dated().stream(), chronology.undated().stream())
                .flatMap(entry -> entry.citations().stream())
                .map(Citation::words)
                .collect(Collectors.toSet());
    }

    private static String pages(Path given) throws IOException {
        return Files.readString(given.resolve("financier.txt")) + Files.readString(given.resolve("nexstar.txt"));
    }

    private static String head(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 60));
    }
}
