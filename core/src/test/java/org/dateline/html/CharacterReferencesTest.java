package org.dateline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a &amp; b         | a & b
            &lt&gt            | <>
            &notit;           | ¬it;
            &notin;           | ∉
            &hellip;&nope;    | …&nope;
            &#65;&#x42;&#X43  | ABC
            &#150;            | –
            &#0;&#xD800;      | \uFFFD\uFFFD
            &#99999999999;    | \uFFFD
            &#128512;         | \uD83D\uDE00
            &#;&#x;&;&        | &#;&#x;&;&
            AT&T R&D          | AT&T R&D
            &AMP;&Eacute;     | &É
            """)
    void resolves(String text, String resolved) {
        assertThat(CharacterReferences.resolve(text)).isEqualTo(resolved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?a=1&copy=2       | ?a=1&copy=2
            ?a=1&copy;=2      | ?a=1©=2
            x&copy            | x©
            &notit            | &notit
            """)
    void leavesAddressesInAttributesAlone(String value, String resolved) {
        assertThat(CharacterReferences.resolve(value.toCharArray(), 0, value.length(), true))
                .isEqualTo(resolved);
    }
}
