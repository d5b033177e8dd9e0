package org.dateline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/**
 * Members of a class that are not to be used, whether called or referred to.
 *
 * @param owners the classes that declare them
 * @param names their names; {@code <init>} for constructors
 * @param parameters the raw types of their parameters, or {@link #ANY}
 */
record Members(Set<String> owners, Set<String> names, List<String> parameters) {

    /** Stands for any parameters. */
    static final List<String> ANY = List.of("*");

    Members {
        owners = Set.copyOf(owners);
        names = Set.copyOf(names);
        parameters = List.copyOf(parameters);
    }

    /** The members of {@code owner} with these names, whatever their parameters. */
    static Members of(String owner, String... names) {
        return new Members(Set.of(owner), Set.of(names), ANY);
    }

    /** The members of {@code owner} with this name and exactly these parameters. */
    static Members exactly(String owner, String name, String... parameters) {
        return new Members(Set.of(owner), Set.of(name), List.of(parameters));
    }

    /** A rule that no class uses any of {@code members}. */
    static ArchRule unused(String description, Members... members) {
        return noClasses().should().accessTargetWhere(DescribedPredicate.describe(description, access -> {
            for (Members forbidden : members) {
                if (forbidden.matches(access)) {
                    return true;
                }
            }
            return false;
        }));
    }

    private boolean matches(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        return owners.contains(target.getOwner().getFullName())
                && names.contains(target.getName())
                && (parameters.equals(ANY) || parameters.equals(parametersOf(target)));
    }

    private static List<String> parametersOf(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                ? unit.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList()
                : List.of();
    }
}
