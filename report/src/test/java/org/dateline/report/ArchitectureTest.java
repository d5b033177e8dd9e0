package org.dateline.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report is made from a chronology alone: it neither prints, nor exits, nor asks for the day or the locale. */
final class ArchitectureTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.lang.System.exit",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.getenv",
            "java.lang.System.getProperty",
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZoneId.systemDefault",
            "java.util.Locale.getDefault",
            "java.util.UUID.randomUUID");

    static List<ArchRule> rules() {
        return List.of(
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("only the command line prints"),
                noClasses()
                        .should()
                        .accessTargetWhere(DescribedPredicate.describe(
                                "it asks the machine",
                                (JavaAccess<?> access) -> FORBIDDEN.contains(
                                        access.getTargetOwner().getFullName() + "." + access.getName())))
                        .because("the same chronology gives the same bytes, wherever and whenever it is written"));
    }

    @Test
    void theReportWasSeen() {
        assertThat(report().contain(ArchitectureTest.class)).isFalse();
        assertThat(report()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theReportKeepsTheRule(ArchRule rule) {
        rule.check(report());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFindsAClassThatBreaksIt(ArchRule rule) {
        JavaClasses violator = new ClassFileImporter().importClasses(Violator.class);
        assertThatThrownBy(() -> rule.check(violator)).hasMessageContaining("Violator");
    }

    private static JavaClasses report() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dateline.report");
    }

    /** Breaks every rule. */
    private static final class Violator {

        @SuppressWarnings({"JavaTimeDefaultTimeZone", "unused"})
        static void tellTheDay() {
            System.out.println(LocalDate.now());
        }
    }
}
