package org.dateline.deep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.source.Span;
import org.dateline.statement.model.RoleEvidence;
import org.dateline.syntax.Sentence;
import org.dateline.syntax.Token;
import org.junit.jupiter.api.Test;

class DeepRolesTest {

    @Test
    void tellsSourceCueAndContentApart() throws IOException {
        try (DeepRoles roles = DeepRoles.english()) {
            double[][] rows = roles.of(sentence("Mara Ellison said the bridge would open on Friday ."))
                    .orElseThrow();
            assertThat(Arrays.stream(rows).map(DeepRolesTest::best))
                    .startsWith(
                            RoleEvidence.SOURCE,
                            RoleEvidence.SOURCE + 1,
                            RoleEvidence.CUE,
                            RoleEvidence.CONTENT,
                            RoleEvidence.CONTENT + 1);
        }
    }

    @Test
    void aRowForEachTokenHoweverLongTheSentence() throws IOException {
        try (DeepRoles roles = DeepRoles.english()) {
            double[][] rows = roles.of(sentence("word ".repeat(2_000).strip())).orElseThrow();
            assertThat(rows.length).isEqualTo(2_000);
            assertThat(rows[0]).hasSize(RoleEvidence.LABELS);
            assertThat(rows[1_999]).isEmpty();
        }
    }

    private static int best(double[] row) {
        int best = 0;
        for (int label = 1; label < row.length; label++) {
            best = row[label] > row[best] ? label : best;
        }
        return best;
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : Stream.of(words.split(" ")).toList()) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(
                    span, word, "NN", word, tokens.isEmpty() ? Token.NO_HEAD : 0, tokens.isEmpty() ? "root" : "dep"));
            at = span.end() + 1;
        }
        return new Sentence(new Span(0, words.length()), 0, tokens);
    }
}
