package org.dateline.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.Name;
import org.dateline.language.Party;
import org.dateline.source.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StatementFinderTest {
    private static final ListedNames NAMES = new ListedNames();

    record Fixture(String text, List<String> statements) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Fixture> fixtures() throws IOException {
        List<Fixture> fixtures = new ArrayList<>();
        for (String block : resource().split("\n\n+", -1)) {
            List<String> text = new ArrayList<>();
            List<String> statements = new ArrayList<>();
            for (String line : block.lines().toList()) {
                if (line.startsWith("@ ")) {
                    list(line.substring(2));
                } else if (line.startsWith("> ")) {
                    statements.add(line.substring(2));
                } else if (!line.startsWith("#")) {
                    text.add(line);
                }
            }
            if (!text.isEmpty()) {
                fixtures.add(new Fixture(String.join("\n", text), statements));
            }
        }
        return fixtures.stream();
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(StatementFinderTest.class.getResourceAsStream("fixtures.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void list(String line) {
        int space = line.indexOf(' ');
        Name.Kind kind = Name.Kind.valueOf(line.substring(0, space));
        for (String name : line.substring(space + 1).split(", ", -1)) {
            NAMES.add(name, kind);
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhoSaidWhatThroughWhom(Fixture fixture) {
        assertThat(StatementFinder.english().find(NAMES.read(fixture.text())))
                .extracting(StatementFinderTest::shown)
                .containsExactlyElementsOf(fixture.statements());
    }

    private static String shown(Statement statement) {
        String speaker = statement.chain().speaker().map(Party::label).orElse("?");
        String way = statement.chain().hops().stream()
                .map(hop -> " -> " + hop.outlet())
                .collect(Collectors.joining());
        String content = statement.content().stream().map(Citation::words).collect(Collectors.joining(" … "));
        return speaker + way + " | " + statement.kind() + " | " + content;
    }
}
