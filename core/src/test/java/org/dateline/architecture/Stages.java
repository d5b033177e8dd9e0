package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The packages of {@code core}, in the order in which a page passes through them. */
final class Stages {

    /** What every stage stands on, then the stages; each may use those before it and none after it. */
    static final List<String> IN_ORDER = List.of(
            "source",
            "text",
            "html",
            "syntax",
            "time",
            "capture",
            "article",
            "version",
            "language",
            "copy",
            "story",
            "statement",
            "event",
            "claim",
            "commitment",
            "chronology");

    private Stages() {}

    /** No stage of {@code root} knows a later one, nor the front door, which knows them all. */
    static ArchRule knowOnlyEarlierOnes(String root) {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < IN_ORDER.size(); i++) {
            List<String> later = new ArrayList<>(List.of(root));
            IN_ORDER.subList(i + 1, IN_ORDER.size()).forEach(stage -> later.add(root + "." + stage + ".."));
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(root + "." + IN_ORDER.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules)
                .as("stages know only earlier ones")
                .because("a page travels one way: a stage can then be read, tested and deepened without the next");
    }

    /** No two packages of {@code root} know each other. */
    static ArchRule haveNoCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other can only be understood together");
    }

    /** The stages that {@code classes} has anything of: the first segment after {@code root}. */
    static SortedSet<String> in(JavaClasses classes, String root) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(root + "."))
                .map(name -> name.substring(root.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
