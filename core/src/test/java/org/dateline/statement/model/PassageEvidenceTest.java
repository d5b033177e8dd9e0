package org.dateline.statement.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.source.CaptureId;
import org.dateline.source.SourceText;
import org.dateline.source.Span;
import org.dateline.syntax.SyntaxReader;
import org.junit.jupiter.api.Test;

class PassageEvidenceTest {
    private final Passage plain = passage("Mara Ellison said the bridge would open on Friday.");
    private final Passage doubtful = passage("Mara Ellison shrugged at the plan for a bridge.");

    @Test
    void whatNothingIsKnownOfChangesNothing() {
        AttributionFinder fast = AttributionFinder.english().at(0);
        RoleEvidence empty = sentence -> Optional.of(new double[sentence.size()][0]);
        assertThat(fast.with(empty).at(0).find(doubtful)).isEqualTo(fast.find(doubtful));
    }

    @Test
    void evidenceIsAskedForWhereACueIsInDoubtAndCounts() {
        List<Integer> asked = new ArrayList<>();
        RoleEvidence against = sentence -> {
            asked.add(sentence.size());
            return Optional.of(outside(sentence.size()));
        };
        double before =
                AttributionFinder.english().at(0).find(doubtful).getFirst().confidence();
        List<Attribution> found =
                AttributionFinder.english().with(against).at(0).find(doubtful);
        assertThat(asked).containsExactly(doubtful.size());
        assertThat(found).allSatisfy(each -> assertThat(each.confidence()).isLessThan(before));
    }

    @Test
    void whatIsPlainIsNotAskedAbout() {
        RoleEvidence never = sentence -> {
            throw new AssertionError("asked about " + sentence);
        };
        AttributionFinder fast = AttributionFinder.english();
        assertThat(fast.with(never).find(plain)).isEqualTo(fast.find(plain)).isNotEmpty();
    }

    private static Passage passage(String text) {
        return Passage.of(SyntaxReader.english()
                .read(
                        SourceText.verbatim(new CaptureId("c-0000000000000000"), text),
                        List.of(new Span(0, text.length()))));
    }

    private static double[][] outside(int size) {
        double[][] rows = new double[size][RoleEvidence.LABELS];
        for (double[] row : rows) {
            for (int label = 0; label < row.length; label++) {
                row[label] = Math.log(label == RoleEvidence.OUTSIDE ? 0.999 : 1e-4);
            }
        }
        return rows;
    }
}
