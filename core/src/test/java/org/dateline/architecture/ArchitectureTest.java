package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules that hold for every class of {@code core}, and for each rule the proof that it saw the code. */
final class ArchitectureTest {

    private static final String CORE = "org.dateline";
    private static final String FIXTURE = "org.dateline.architecture.fixture";

    private static final JavaClasses CORE_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(CORE);
    private static final JavaClasses FIXTURE_CLASSES = new ClassFileImporter().importPackages(FIXTURE);

    @Test
    void everyStageHasItsPlaceInTheOrderAndWasSeen() {
        assertThat(Stages.in(CORE_CLASSES, CORE))
                .as("a new package is given its place in Stages.IN_ORDER")
                .isEqualTo(new TreeSet<>(Stages.IN_ORDER));
    }

    @Test
    void stagesKnowOnlyEarlierOnes() {
        Stages.knowOnlyEarlierOnes(CORE).check(CORE_CLASSES);
    }

    @Test
    void aStageThatKnowsALaterOneIsFound() {
        assertFinds(Stages.knowOnlyEarlierOnes(FIXTURE), FIXTURE_CLASSES, "KnowsALaterStage");
    }

    @Test
    void packagesHaveNoCycles() {
        Stages.haveNoCycles(CORE).check(CORE_CLASSES);
    }

    @Test
    void aCycleIsFound() {
        assertFinds(Stages.haveNoCycles(FIXTURE), FIXTURE_CLASSES, "Cycle detected");
    }

    @ParameterizedTest
    @EnumSource
    void coreKeepsTheRule(HouseRule house) {
        house.rule().check(CORE_CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void theRuleFindsAClassThatBreaksIt(HouseRule house) {
        JavaClasses violator = new ClassFileImporter().importClasses(house.violator());
        assertFinds(house.rule(), violator, house.violator().getSimpleName());
    }

    private static void assertFinds(ArchRule rule, JavaClasses classes, String part) {
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(part)
                .hasMessageContaining("because");
    }
}
