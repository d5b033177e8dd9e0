package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.capture.MediaType;
import org.dateline.capture.Skipped;
import org.dateline.capture.Supplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoArticleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR_PAGE | Page not found | The page you were looking for does not exist.",
                "ERROR_PAGE | Strana nenalezena 404 | Tato stránka nebyla nalezena.",
                "ERROR_PAGE | Доступ запрещён | У вас нет прав для просмотра этой страницы.",
                "BOT_CHECK | Einen Moment | Bitte bestätigen Sie, dass Sie kein Roboter sind.",
                "BOT_CHECK | Un instant | Nous avons détecté un trafic inhabituel depuis votre réseau.",
                "LOGIN_WALL | Inloggen | Wachtwoord vergeten?",
                "LOGIN_WALL | ログイン | パスワードをお忘れの方",
                "LOGIN_WALL | Crear cuenta | Con una cuenta puedes comentar las noticias.",
                "ERROR_PAGE | 410 Gone | This story has sailed.",
                "ERROR_PAGE | 502 Bad Gateway | nginx",
                "NO_ARTICLE | Nyhetsbrev | Varje morgon klockan sex.",
            })
    void tellsAPageThatStandsInAnArticlesPlace(Skipped.Reason reason, String title, String line) {
        assertThat(reason(page(title, "", "<h1>" + title + "</h1><p>" + line + "</p>")))
                .contains(reason);
    }

    @Test
    void aFormForConsentIsNoArticleHoweverLongItIs() {
        String form = "<h1>Wir schätzen Ihre Privatsphäre</h1>"
                + ("<p>Wir und unsere 300 Partner speichern Informationen auf Ihrem Gerät und messen damit, wie gut Werbung wirkt.</p>"
                                + "<p>Sie können Ihre Einwilligung jederzeit in den Datenschutz-Einstellungen widerrufen oder ändern.</p>")
                        .repeat(4);
        assertThat(reason(page("Laterne", "", form))).contains(Skipped.Reason.CONSENT_WALL);
    }

    @Test
    void anArticleAboutFormsForConsentIsOne() {
        String article =
                "<h1>Court forbids banners that only say yes</h1><p>Websites may no longer ask for consent to cookies with a single button, the court in Port Ostrava ruled.</p>"
                        + "<p>“Your consent is worth nothing if you can't refuse,” the judge said. Pages that were not found in breach may stay.</p>"
                        + Pages.PROSE.stream()
                                .map(line -> "<p>" + line + "</p>")
                                .collect(Collectors.joining());
        assertThat(reason(page("Court forbids banners", "", article))).isEmpty();
    }

    @Test
    void aSectionOfLongTeasersIsAFrontAndAnArticleWithTeasersBeneathIsNot() {
        String teasers = IntStream.range(0, Pages.PROSE.size())
                .mapToObj(i -> "<div class=box><h2><a href=/" + i + ">What the ministry said, part " + i
                        + "</a></h2><p>" + Pages.PROSE.get(i) + "</p></div>")
                .collect(Collectors.joining());
        String story = "<h1>Nets and neighbours</h1>"
                + "<p>The boats stayed in the harbour for a fifth day, and the crews mended what others had cut in the night.</p>"
                + "<p>“We have thread for another week,” says Orla Brandt, who has fished these waters since she was twelve.</p>"
                + "<p>Nobody here has seen the men who come with knives, and everybody can tell you which village they are from.</p>"
                + "<p>Her brother keeps a list of the damage in a school notebook, signed by two witnesses for every entry.</p>"
                + "<p>The court in the capital has sent the notebook back twice, because it was not typed.</p>";
        assertThat(reason(page("World", "", "<h1>World</h1>" + teasers))).contains(Skipped.Reason.SECTION_FRONT);
        assertThat(reason(page("Nets and neighbours", "", story + "<section>" + teasers + "</section>")))
                .isEmpty();
    }

    @Test
    void aListWithoutAnElementAroundEachItemIsAFrontToo() {
        String list = IntStream.range(0, Pages.PROSE.size())
                .mapToObj(i -> "<h3><a href=/" + i + ">What the ministry said, part " + i + "</a></h3><p>"
                        + Pages.PROSE.get(i) + "</p>")
                .collect(Collectors.joining());
        assertThat(reason(page("World", "", "<div>" + list + "</div>"))).contains(Skipped.Reason.SECTION_FRONT);
    }

    @Test
    void aListWhoseHeadlinesAreNoHeadingsIsAFrontToo() {
        String list = lines(
                "<div class=k%1$d><div><a href=/%1$d>What the ministry said, part %1$d</a></div><div>%2$s</div></div>");
        assertThat(reason(page("World", "", list))).contains(Skipped.Reason.SECTION_FRONT);
        String rows = lines("<dt><a href=/%1$d>What the ministry said, part %1$d</a></dt><dd>%2$s</dd>");
        assertThat(reason(page("World", "", "<dl>" + rows + "</dl>"))).contains(Skipped.Reason.SECTION_FRONT);
    }

    @Test
    void anArticleWhoseSubheadsAreLinksIsOneIfItSaysSo() {
        String data = "<meta property=og:type content=article>";
        String places = lines("<div><h2><a href=/%1$d>The harbour of part %1$d</a></h2><p>%2$s %2$s %2$s</p></div>");
        String list = "<h1>Six harbours</h1><p>All are worth the way.</p>";
        assertThat(reason(page("Six harbours", data, list + places))).isEmpty();
    }

    @Test
    void whatIsOnOfferIsNoArticle() {
        String data = "<script type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Net\"}</script>";
        String goods = "<h1>Net</h1>" + lines("<p>%2$s</p>");
        assertThat(reason(page("Net", data, goods))).contains(Skipped.Reason.NO_ARTICLE);
    }

    @Test
    void anArticleMayTellOfAnErrorOrOfALogin() {
        String story = "<h1>The hut forgets its password</h1><p>" + Pages.PROSE.get(0) + "</p><p>" + Pages.PROSE.get(1)
                + "</p>";
        assertThat(reason(page("Forgot password", "", story))).isEmpty();
        assertThat(reason(
                        page("The man who drew the badger of error 404", "", story + "<p>The page was not found.</p>")))
                .isEmpty();
    }

    private static String lines(String form) {
        return IntStream.range(0, Pages.PROSE.size())
                .mapToObj(i -> form.formatted(i, Pages.PROSE.get(i)))
                .collect(Collectors.joining());
    }

    @Test
    void searchResultsAreToldByTheirAddress() {
        String results = "<ul>"
                + IntStream.range(0, 8)
                        .mapToObj(i -> "<li><a href=/" + i + ">What the ministry said, part " + i
                                + "</a> and what the fishermen of both islands made of it in the end</li>")
                        .collect(Collectors.joining())
                + "</ul>";
        Supplied supplied = Pages.at("https://lantern.example/szukaj?q=prom");
        assertThat(reason(page("Prom", "", results), supplied)).contains(Skipped.Reason.SEARCH_RESULT);
    }

    @Test
    void aVideoWithABlurbIsNoArticleAndAnArticleWithAVideoIs() {
        String video = "<script type=application/ld+json>{\"@type\":\"VideoObject\"}</script>";
        assertThat(reason(page("The boats", video, "<h1>The boats</h1><p>" + Pages.PROSE.get(0) + "</p>")))
                .contains(Skipped.Reason.VIDEO_PAGE);
        assertThat(reason(Pages.sound(video, "", ""))).isEmpty();
    }

    @Test
    void whatEndsAtASubscriptionIsAStubUnlessMuchIsFree() {
        String data =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";
        String stub = "<h1>Talks open</h1><p>" + Pages.PROSE.get(0) + "</p>";
        assertThat(reason(page("Talks open", data, stub))).contains(Skipped.Reason.PAYWALL_STUB);
        assertThat(reason(page("Talks open", "", stub + "<div><p>Pour lire la suite, abonnez-vous.</p></div>")))
                .contains(Skipped.Reason.PAYWALL_STUB);
        assertThat(reason(Pages.sound(data, "", "<p>Subscribe to continue reading.</p>")))
                .isEmpty();
    }

    @Test
    void aShortNoticeIsAnArticle() {
        assertThat(reason(page(
                        "Talks open", "", "<article><h1>Talks open</h1><p>" + Pages.PROSE.get(1) + "</p></article>")))
                .isEmpty();
    }

    @Test
    void theBannerOfAnArticleMakesItNoFormForConsent() {
        String banner =
                "<div class=cookie-banner><p>We value your privacy. We and our partners store information on your device.</p></div>";
        assertThat(reason(Pages.sound("", banner, ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ERROR_PAGE | Page not found | The page you were looking for does not exist.",
                "BOT_CHECK | One moment | Press and hold to show that you are a human."
            })
    void openGraphDataMakeNoArticleOfAWall(Skipped.Reason reason, String title, String says) {
        String head = "<meta property=\"og:type\" content=\"article\">";
        assertThat(reason(page(title, head, "<h1>" + title + "</h1><p>" + says + "</p>")))
                .contains(reason);
    }

    private static String page(String title, String head, String body) {
        return "<html><head><title>" + title + "</title>" + head + "</head><body><main>" + body
                + "</main></body></html>";
    }

    private static Optional<Skipped.Reason> reason(String page) {
        return reason(page, Supplied.nothing());
    }

    private static Optional<Skipped.Reason> reason(String page, Supplied supplied) {
        return switch (Pages.EXTRACTOR.extract(Pages.capture(MediaType.HTML, page, supplied))) {
            case Extracted.Found found -> Optional.empty();
            case Extracted.None none -> Optional.of(none.skipped().reason());
        };
    }
}
