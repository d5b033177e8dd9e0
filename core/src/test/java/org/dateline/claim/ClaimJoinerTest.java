package org.dateline.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Articles;
import org.dateline.article.Article;
import org.dateline.claim.Difference.Aspect;
import org.dateline.language.Actor;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.dateline.source.Span;
import org.dateline.statement.Chain;
import org.dateline.statement.Hop;
import org.dateline.statement.Statement;
import org.dateline.story.Story;
import org.dateline.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimJoinerTest {
    private static final String TOLD_POST =
            "Foreign Minister Mira Stann told the Gull Post that Osk would open two gates of the dam.";
    private final Article interview = Articles.of("The Beacon", "2021-03-01", "Osk offers gates", TOLD_POST);
    private final Article hidden = Articles.of(
            "Tidewater Mail",
            "2021-03-02",
            "Osk to open dam",
            "Osk is said to be ready to open two gates of its dam, the Gull Post reported.");
    private final Article official = Articles.of(
            "Lorn Radio",
            "2021-03-02",
            "Two gates",
            "A senior official said that Osk would open three gates of the dam.");

    @Test
    void reportsThatCameThroughOneOutletHaveOneOrigin() {
        List<Claim> claims = join(
                List.of(interview, hidden),
                said(
                        interview,
                        "Osk would open two gates of the dam",
                        Optional.of(known(interview, "Mira Stann")),
                        hop(interview, "Gull Post")),
                said(
                        hidden,
                        "Osk is said to be ready to open two gates of its dam",
                        Optional.empty(),
                        hop(hidden, "Gull Post")));
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.reports()).hasSize(2);
            assertThat(claim.origins()).singleElement().satisfies(origin -> {
                assertThat(origin.label()).isEqualTo("Mira Stann → Gull Post");
                assertThat(origin.why()).isEqualTo("came through the same outlet");
            });
        });
    }

    @Test
    void twoSpeakersAreTwoOriginsAndTheirNumbersDiffer() {
        List<Claim> claims = join(
                List.of(interview, official),
                said(
                        interview,
                        "Osk would open two gates of the dam",
                        Optional.of(known(interview, "Mira Stann")),
                        hop(interview, "Gull Post")),
                said(
                        official,
                        "Osk would open three gates of the dam",
                        Optional.of(new Party.Unnamed(cite(official, "A senior official")))));
        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.origins()).hasSize(2);
            assertThat(claim.differences())
                    .extracting(Difference::aspect)
                    .containsExactly(Aspect.NUMBER, Aspect.SPEAKER);
        });
    }

    @Test
    void twoNamedSpeakersAreNeverOneClaim() {
        List<Claim> claims = join(
                List.of(interview, hidden),
                said(interview, "Osk would open two gates of the dam", Optional.of(known(interview, "Mira Stann"))),
                said(
                        hidden,
                        "Osk is said to be ready to open two gates of its dam",
                        Optional.of(new Party.Known(
                                new Actor("Ivo Rask", Name.Kind.PERSON, Optional.empty(), Optional.empty()),
                                cite(hidden, "Osk")))));
        assertThat(claims).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He", "The minister", "His office", "Foreign Minister Mira Stann and her deputy"})
    void whoeverMayBeTheNamedSpeakerIsNoOriginOfTheirOwn(String speaker) {
        Article other = Articles.of(
                "Lorn Radio", "2021-03-02", "Two gates", speaker + " said that Osk would open two gates of the dam.");
        List<Claim> claims = join(
                List.of(interview, other),
                said(interview, "Osk would open two gates of the dam", Optional.of(known(interview, "Mira Stann"))),
                said(
                        other,
                        "Osk would open two gates of the dam",
                        Optional.of(new Party.Unnamed(cite(other, speaker)))));
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.origins()).singleElement().satisfies(origin -> {
                    assertThat(origin.label()).isEqualTo("Mira Stann");
                    assertThat(origin.why()).isEqualTo("the speakers may be one");
                }));
    }

    @Test
    void aSpeakerWhoIsNotToldIsNoOriginBesideTheNamed() {
        List<Claim> claims = join(
                List.of(interview, hidden),
                said(interview, "Osk would open two gates of the dam", Optional.of(known(interview, "Mira Stann"))),
                said(hidden, "Osk is said to be ready to open two gates of its dam", Optional.empty()));
        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.origins()).hasSize(1));
    }

    @Test
    void twoDescriptionsOfOneQuotationAreOneOrigin() {
        Article guest = Articles.of(
                "Lorn Radio", "2021-03-02", "Gates", "A guest asked: “Will Osk ever open the gates of the dam?”");
        Article angler = Articles.of(
                "The Beacon", "2021-03-02", "Dam", "An angler asked: “Will Osk ever open the gates of the dam?”");
        String words = "“Will Osk ever open the gates of the dam?”";
        List<Claim> claims = join(
                List.of(guest, angler),
                said(guest, words, Optional.of(new Party.Unnamed(cite(guest, "A guest")))),
                said(angler, words, Optional.of(new Party.Unnamed(cite(angler, "An angler")))));
        assertThat(claims)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.origins()).extracting(Origin::why).containsExactly("the same words"));
    }

    @Test
    void reportsOfTwoStoriesAreNeverJoined() {
        List<Claim> claims = new ClaimJoiner()
                .join(
                        List.of(
                                said(interview, "Osk would open two gates of the dam", Optional.empty()),
                                said(hidden, "Osk is said to be ready to open two gates of its dam", Optional.empty())),
                        List.of(interview, hidden),
                        List.of(story(1, interview), story(2, hidden)),
                        List.of());
        assertThat(claims).hasSize(2);
    }

    private static List<Claim> join(List<Article> articles, Report... reports) {
        return new ClaimJoiner()
                .join(List.of(reports), articles, List.of(story(1, articles.toArray(Article[]::new))), List.of());
    }

    private static Story story(int id, Article... articles) {
        return new Story(
                id, "", List.of(articles).stream().map(Article::capture).toList(), When.notStated());
    }

    private static Report said(Article article, String content, Optional<Party> speaker, Hop... hops) {
        return new Report.Said(new Statement(
                new Chain(speaker, List.of(hops)),
                Statement.Kind.ASSERTION,
                content.startsWith("“") ? Statement.Quotation.DIRECT : Statement.Quotation.INDIRECT,
                List.of(cite(article, content)),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                new When.Day(LocalDate.of(2021, 3, 1)),
                When.notStated(),
                article.text().cite(Span.of(0, article.text().text().length())),
                "test"));
    }

    private static Party known(Article article, String name) {
        return new Party.Known(
                new Actor(name, Name.Kind.PERSON, Optional.empty(), Optional.empty()), cite(article, name));
    }

    private static Hop hop(Article article, String outlet) {
        return new Hop(outlet, Hop.Kind.TOLD, cite(article, outlet));
    }

    private static Citation cite(Article article, String words) {
        int at = article.text().text().indexOf(words);
        return article.text().cite(Span.of(at, at + words.length()));
    }
}
