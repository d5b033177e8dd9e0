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
    private static final String TEXT = "Mara Ellison said the bridge would open on Friday.";

    private final Passage passage = Passage.of(SyntaxReader.english()
            .read(SourceText.verbatim(new CaptureId("c-0000000000000000"), TEXT), List.of(new Span(0, TEXT.length()))));

    @Test
    void whatNothingIsKnownOfChangesNothing() {
        AttributionFinder fast = AttributionFinder.english();
        RoleEvidence empty = sentence -> Optional.of(new double[sentence.size()][0]);
        assertThat(fast.with(empty).find(passage)).isEqualTo(fast.find(passage));
    }

    @Test
    void evidenceIsAskedForAndCounts() {
        List<Integer> asked = new ArrayList<>();
        RoleEvidence against = sentence -> {
            asked.add(sentence.size());
            return Optional.of(outside(sentence.size()));
        };
        double sure = AttributionFinder.english().find(passage).getFirst().confidence();
        List<Attribution> found =
                AttributionFinder.english().with(against).at(0).find(passage);
        assertThat(asked).containsExactly(passage.size());
        assertThat(found).allSatisfy(each -> assertThat(each.confidence()).isLessThan(sure));
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
