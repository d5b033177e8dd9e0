package org.dateline.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.net.URLConnection;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.Date;
import org.dateline.architecture.fixture.AsksTheEnvironment;
import org.dateline.architecture.fixture.Dials;
import org.dateline.architecture.fixture.DrawsLots;
import org.dateline.architecture.fixture.Exits;
import org.dateline.architecture.fixture.HoldsAnArray;
import org.dateline.architecture.fixture.KeepsState;
import org.dateline.architecture.fixture.LeansOnDefaults;
import org.dateline.architecture.fixture.LooksAtTheClock;
import org.dateline.architecture.fixture.Prints;

/** What no class of {@code core} may do, why, and a class that does it. */
enum HouseRule {
    NO_PRINTING(
            noClasses()
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("only the command line prints: a library's words would end up in its caller's output"),
            Prints.class),

    NO_EXIT(
            Members.unused(
                            "it ends the process",
                            Members.of("java.lang.System", "exit"),
                            Members.of("java.lang.Runtime", "exit", "halt"))
                    .because("only the command line exits: one bad page must not end its caller's work"),
            Exits.class),

    NO_CLOCK(
            Forbidden.CLOCK.because("same input, same bytes out, today and in ten years; and a page's dates must never"
                    + " be mistaken for the day on which it is read"),
            LooksAtTheClock.class),

    NO_CHANCE(
            Forbidden.CHANCE.because("same input, same bytes out: chance without a given seed can't be repeated"),
            DrawsLots.class),

    NO_DEFAULTS(
            Forbidden.DEFAULTS.because("same input, same bytes out, on a machine in Turkey as on one in Texas"),
            LeansOnDefaults.class),

    NO_ENVIRONMENT(
            Members.unused(
                            "it reads the environment",
                            Members.of("java.lang.System", "getenv", "getProperty", "getProperties", "setProperty"),
                            Members.of("java.lang.Integer", "getInteger"),
                            Members.of("java.lang.Boolean", "getBoolean"))
                    .because("settings are values that are handed in and shown in the result, never hidden ones"),
            AsksTheEnvironment.class),

    NO_NETWORK(
            CompositeArchRule.of(noClasses().should().dependOnClassesThat(network()))
                    .and(Members.unused("it fetches", Members.of("java.net.URL", "openStream", "getContent")))
                    .because("captured pages are read offline and under embargo: nothing may be told to anybody"),
            Dials.class),

    NO_STATIC_STATE(
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state that all callers share makes the result depend on what ran before"),
            KeepsState.class),

    NO_MUTABLE_RECORDS(
            noFields()
                    .that()
                    .areDeclaredInClassesThat(publicRecords())
                    .and()
                    .areNotStatic()
                    .should()
                    .haveRawType(mutable())
                    .because("a record that crosses threads and stages must not change under its readers"),
            HoldsAnArray.class);

    private final ArchRule rule;
    private final Class<?> violator;

    HouseRule(ArchRule rule, Class<?> violator) {
        this.rule = rule;
        this.violator = violator;
    }

    ArchRule rule() {
        return rule;
    }

    /** A class that breaks this rule, to prove that the rule sees it. */
    Class<?> violator() {
        return violator;
    }

    private static DescribedPredicate<JavaClass> network() {
        return DescribedPredicate.describe(
                "open connections",
                type -> type.getPackageName().startsWith("java.net.http")
                        || type.getPackageName().startsWith("javax.net")
                        || type.isAssignableTo(URLConnection.class)
                        || type.getFullName().matches("java\\.net\\.(\\w*Socket|InetAddress)")
                        || type.getFullName().matches("java\\.nio\\.channels\\.\\w*(Socket|Datagram)\\w*"));
    }

    private static DescribedPredicate<JavaClass> publicRecords() {
        return DescribedPredicate.describe(
                "are public records",
                type -> type.isRecord() && type.getModifiers().contains(PUBLIC));
    }

    private static DescribedPredicate<JavaClass> mutable() {
        return DescribedPredicate.<JavaClass>describe("arrays", JavaClass::isArray)
                .or(assignableTo(AbstractCollection.class))
                .or(assignableTo(AbstractMap.class))
                .or(assignableTo(CharSequence.class).and(assignableTo(Appendable.class)))
                .or(assignableTo(Date.class))
                .as("a type that can change: array, concrete collection, builder, Date");
    }
}
