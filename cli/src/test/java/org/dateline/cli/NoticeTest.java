package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** NOTICE names the jars that ship, each beneath the licence that its own POM states. */
final class NoticeTest {
    private static final Path ROOT = Path.of(System.getProperty("dateline.root"));
    private static final String JAR = "[a-z0-9][\\w.-]*:[\\w.-]+";

    /** Such as {@code (MIT) jsoup Java HTML Parser (org.jsoup:jsoup:1.24.1 - https://jsoup.org/)}. */
    private static final Pattern SHIPPED =
            Pattern.compile("^\\s*\\(([^)]+)\\).*\\((" + JAR + "):[\\w.-]+ - ", Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("\\b" + JAR + "(?=[,\\n])");

    @Test
    void namesEachJarThatShipsByItsLicence() throws IOException {
        String notice = Files.readString(ROOT.resolve("NOTICE"));
        List<String> paragraphs = List.of(notice.split("\n- ", -1));
        List<MatchResult> shipped = SHIPPED.matcher(Files.readString(ROOT.resolve("cli/target/lib/THIRD-PARTY.txt")))
                .results()
                .toList();
        assertThat(shipped).hasSizeGreaterThan(20);
        for (MatchResult jar : shipped) {
            assertThat(paragraphs)
                    .as(jar.group())
                    .anySatisfy(paragraph ->
                            assertThat(paragraph).startsWith(jar.group(1)).contains(" " + jar.group(2)));
        }
        assertThat(NAMED.matcher(notice).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(
                        shipped.stream().map(jar -> jar.group(2)).toList());
    }
}
