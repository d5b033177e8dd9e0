package org.dateline.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.Progress;
import org.dateline.Settings;
import org.dateline.article.Article;
import org.dateline.chronology.Chronology;
import org.dateline.chronology.Entry;
import org.dateline.claim.Claim;
import org.dateline.claim.Report;
import org.dateline.language.Party;
import org.dateline.source.CaptureId;
import org.dateline.source.Citation;
import org.dateline.story.Story;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;

/** The samples, marked by their answer key. What is false counts for more than what is missing. */
class SamplesKeyTest {
    private final Path samples = Shared.repository().resolve("samples");

    @Test
    void theSamplesTellWhatTheirKeySays() throws IOException {
        AnswerKey key = AnswerKey.read(samples.resolve("answer-key.json"));
        Chronology chronology = Dateline.with(Settings.defaults()).chronology(List.of(samples), Progress.SILENT);
        Scorecard card = new Scorecard();
        Marking marking = new Marking(card, key, chronology, page -> article(key, chronology, page));
        marking.statements();
        marking.dates();
        marking.commitments();
        stories(marking);
        claims(marking);
        mustNot(marking);
        System.out.println(card);

        assertThat(card.misses("must not")).isEmpty();
        assertThat(card.misses("date left open")).isEmpty();
        assertThat(card.misses("speaker")).isEmpty();
        assertThat(card.misses("date not false")).hasSizeLessThanOrEqualTo(4);
        assertThat(card.misses("not inflated")).hasSizeLessThanOrEqualTo(1);
        assertThat(card.fitting("statement")).isGreaterThanOrEqualTo(129);
        assertThat(card.fitting("kind")).isGreaterThanOrEqualTo(113);
        assertThat(card.fitting("date")).isGreaterThanOrEqualTo(138);
        assertThat(card.fitting("commitment")).isGreaterThanOrEqualTo(6);
        assertThat(card.fitting("story")).isGreaterThanOrEqualTo(5);
        assertThat(card.fitting("origins")).isGreaterThanOrEqualTo(5);
    }

    private static Article article(AnswerKey key, Chronology chronology, String page) {
        JsonNode asked = key.root().path("pages").path(page);
        Optional<String> url = AnswerKey.text(asked.path("url"));
        return chronology.articles().stream()
                .filter(article ->
                        article.location().file().endsWith(asked.path("file").asText()))
                .filter(article -> article.url().isEmpty()
                        || url.isEmpty()
                        || article.url().equals(url))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article was found for " + page));
    }

    /** A story of the key is one story, with no page of another; pages that a note lets stand apart may. */
    private static void stories(Marking marking) {
        JsonNode asked = marking.key().root().path("stories");
        for (JsonNode story : asked) {
            Set<Integer> found = new TreeSet<>();
            Set<String> strangers = new TreeSet<>();
            List<String> pages = AnswerKey.list(story.path("pages"), JsonNode::asText);
            pages.stream()
                    .filter(page -> !story.path("note").asText().contains(page))
                    .forEach(page -> found.add(story(marking, page)));
            asked.forEach(other -> other.path("pages").forEach(page -> {
                if (!pages.contains(page.asText()) && found.contains(story(marking, page.asText()))) {
                    strangers.add(page.asText());
                }
            }));
            marking.card()
                    .row(
                            "story",
                            found.size() == 1 && strangers.isEmpty(),
                            story.path("id").asText() + " " + pages,
                            "stories " + found + ", others' pages " + strangers);
        }
    }

    private static int story(Marking marking, String page) {
        CaptureId capture = marking.page().apply(page).capture();
        return marking.chronology().stories().stream()
                .filter(story -> story.articles().contains(capture))
                .map(Story::id)
                .findFirst()
                .orElse(-1);
    }

    /** The claim that most of the pages are found to share, and how many independent origins it is said to have. */
    private static void claims(Marking marking) {
        for (JsonNode asked : marking.key().root().path("claims")) {
            Set<CaptureId> pages = Set.copyOf(AnswerKey.list(
                    asked.path("reports"),
                    page -> marking.page().apply(page.asText()).capture()));
            String wording = asked.path("claim").asText();
            Optional<Claim> found = entries(marking)
                    .map(Entry::claim)
                    .filter(claim -> Likeness.about(claim, wording, 2) && pagesOf(claim, pages) > 0)
                    .max(Comparator.<Claim>comparingLong(claim -> pagesOf(claim, pages))
                            .thenComparingLong(
                                    claim -> Likeness.shared(claim.wording().words(), wording)));
            int origins = found.map(claim -> claim.origins().size()).orElse(0);
            int independent = asked.path("independent_origins").asInt();
            String seen = found.map(claim -> origins + " over " + pagesOf(claim, pages) + " pages: "
                            + claim.wording().words())
                    .orElse("none");
            marking.card().row("origins", origins == independent, independent + ": " + wording, seen);
            marking.card().row("not inflated", origins <= independent, independent + ": " + wording, seen);
        }
    }

    private static long pagesOf(Claim claim, Set<CaptureId> pages) {
        return claim.reports().stream()
                .map(Report::capture)
                .filter(pages::contains)
                .distinct()
                .count();
    }

    private static Stream<Entry> entries(Marking marking) {
        return Stream.concat(marking.chronology().dated().stream(), marking.chronology().undated().stream());
    }

    private static void mustNot(Marking marking) {
        List<String> told = Stream.concat(
                        entries(marking)
                                .flatMap(entry -> entry.citations().stream())
                                .map(Citation::words),
                        marking.chronology().statements().stream()
                                .flatMap(statement -> statement.content().stream())
                                .map(Citation::words))
                .toList();
        marking.key()
                .root()
                .path("must_not")
                .forEach(rule -> rule.path("cites").forEach(cite -> {
                    String quote = cite.path("quote").asText();
                    marking.card()
                            .row("must not", told.stream().noneMatch(words -> words.contains(quote)), quote, "told");
                }));
        writersAreNoSources(marking);
        backgroundIsOld(marking);
        marking.card()
                .row(
                        "must not",
                        marking.chronology().articles().stream()
                                        .filter(article -> article.url()
                                                .filter(url -> url.contains("kestpress"))
                                                .isPresent())
                                        .count()
                                == 1,
                        "a page and its revisit are one report",
                        "");
    }

    private static void writersAreNoSources(Marking marking) {
        Set<String> writers = new TreeSet<>();
        marking.key()
                .root()
                .path("pages")
                .forEach(page -> page.path("byline").forEach(name -> writers.add(name.asText())));
        String named = marking.chronology().statements().stream()
                .flatMap(statement -> statement.chain().speaker().stream())
                .map(Party::label)
                .filter(writers::contains)
                .distinct()
                .collect(Collectors.joining("; "));
        marking.card().row("must not", named.isEmpty(), "writers are no sources", named);
    }

    private static void backgroundIsOld(Marking marking) {
        for (JsonNode asked : marking.key().root().path("background")) {
            String quote = asked.path("quote").asText();
            String value = asked.path("value").asText();
            int year = Integer.parseInt(value.substring(value.length() - 4));
            String found = marking.chronology().dated().stream()
                    .filter(entry -> entry.claim().reports().stream()
                            .filter(Report.Told.class::isInstance)
                            .anyMatch(report -> report.sentence().words().contains(quote)))
                    .flatMap(entry -> entry.when().resolved().stream())
                    .filter(when -> when.start().getYear() > year)
                    .map(When.Resolved::value)
                    .collect(Collectors.joining("; "));
            marking.card().row("must not", found.isEmpty(), "later than " + year + ": " + quote, found);
        }
    }
}
