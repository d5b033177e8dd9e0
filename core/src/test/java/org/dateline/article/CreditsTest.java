package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.capture.MediaType;
import org.dateline.capture.Supplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every agency here is invented: the form of a line tells that it credits one, not the name. */
class CreditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LISSA, Velmar (QRP) —; QRP",
                "PORT OSTRAVA, March 9 (Tamberpress) —; Tamberpress",
                "LISSA (Yarrow News Agency) -; Yarrow News Agency",
                "(9 marzo, QRP);",
                "ЛИССА, 9 марта (Тамберпресс) —; Тамберпресс",
                "Lissa (Agence Tamber) –; Agence Tamber",
                "Lissa, 9 mar (Yarrow).-; Yarrow",
                "Lissa (QRP) –; QRP",
                "Lissa (Velmar) –;",
                "Tilda Okonwe (QRP) –;"
            })
    void theLineThatOpensATextIsSigned(String dateline, String name) {
        String page = Pages.sound("", "", "").replace("<p>The ministry of", "<p>" + dateline + " The ministry of");
        Article article = Pages.article(Pages.html(page));
        assertThat(article.credit().map(Credit::name).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "With files from Yarrow News Service; Yarrow News Service; CONTRIBUTED",
                "QRP contributed to this report.; QRP; CONTRIBUTED",
                "Additional reporting by Tamberpress.; Tamberpress; CONTRIBUTED",
                "Mit Material von Tamberpress; Tamberpress; CONTRIBUTED",
                "(Avec Agence Tamber); Agence Tamber; CONTRIBUTED",
                "Con información de QRP; QRP; CONTRIBUTED",
                "Com informações da Agência Tamber; Agência Tamber; CONTRIBUTED",
                "Quelle: Tamberpress; Tamberpress; WHOLE",
                "Źródło: QRP; QRP; WHOLE",
                "(QRP); QRP; WHOLE",
                "This story was first published by Yarrow Today.; Yarrow Today; WHOLE",
                "© 2021 Tamberpress. All rights reserved.; Tamberpress; WHOLE"
            })
    void theLineThatClosesATextCredits(String line, String name, Credit.Kind kind) {
        Article article = withTail(line);
        Credit credit = article.credit().orElseThrow();
        assertThat(credit.name()).isEqualTo(name);
        assertThat(credit.kind()).isEqualTo(kind);
        assertThat(article.text().at(credit.words().orElseThrow().span())).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira Soltan contributed to this report from Brask.",
                "Additional reporting by Peder Alm.",
                "Source: Ministry of Fisheries",
                "Photo: Tamberpress/Alm",
                "© 2021 Lantern Media Group",
                "MORE NEWS",
                "THEMES",
                "Follow Tamberpress for more."
            })
    void whatOnlyLooksLikeACreditIsNone(String line) {
        assertThat(withTail(line).credit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Tamberpress; Tamberpress",
                "By Mira Soltan, Yarrow News Agency; Yarrow News Agency",
                "Von der Nachrichtenagentur Tamber;",
                "By Mira Soltan;",
                "By John QRP Smith;",
                "Tamber News Agency/Alm;"
            })
    void aBylineMaySignForAnAgency(String line, String name) {
        Article article = Pages.article(Pages.html(Pages.sound("", "<p>" + line + "</p>", "")));
        assertThat(article.credit().map(Credit::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void theOutletThatCarriesATextIsNotCredited() {
        String site = "<meta property=\"og:site_name\" content=\"Tamberpress\">";
        Article article = Pages.article(Pages.html(Pages.sound(site, "<p>By Tamberpress</p>", "")));
        assertThat(article.credit()).isEmpty();
    }

    @Test
    void anImagesCreditIsNotTheTexts() {
        String figure =
                "<figure><img src=\"a.jpg\"><figcaption>Trawlers off Lissa. (Tamberpress)</figcaption></figure>";
        assertThat(Pages.article(Pages.html(Pages.sound("", figure, ""))).credit())
                .isEmpty();
    }

    private static Article withTail(String line) {
        return Pages.article(Pages.html(Pages.sound("", "", "<p>" + line + "</p>")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', nullValues = "-", textBlock = """
                    Nordal/Orrow Post!Nordal Press!Nordal
                    Nordal Press!Nordal Press!Nordal Press
                    -!Nordal Press!Nordal Press
                    """)
    void anAgencysItemIsCreditedAsItAsksToBe(String line, String provider, String name) {
        Supplied item = new Supplied(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(provider),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Supplied.Wire(
                        Optional.empty(),
                        Optional.ofNullable(line),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Supplied.Origin.AGENCY);
        Credit credit = Pages.article(Pages.capture(MediaType.PLAIN_TEXT, String.join("\n", Pages.PROSE), item))
                .credit()
                .orElseThrow();
        assertThat(credit).isEqualTo(new Credit(name, Credit.Kind.WHOLE, Optional.empty(), "credit-supplied"));
    }
}
