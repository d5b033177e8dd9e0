package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has an example, and every example comes out as written. */
final class TimeRulesTest {
    private static final Set<String> QUALIFIERS = Set.of("edge", "part-of", "quantity", "or-so");

    static List<RuleExample> examples() {
        return RuleExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsItsExample(RuleExample example) {
        assertThat(example.found())
                .as("an expression %s in: %s", example.words(), example.text())
                .get()
                .satisfies(found -> {
                    assertThat(found.foundBy().split("\\+")).contains(example.rule());
                    assertThat(RuleExample.describe(found)).isEqualTo(example.expected());
                });
    }

    @Test
    void everyRuleHasAnExampleAndAName() {
        Set<String> named = new TreeSet<>();
        TimeTagger.RULES.forEach(
                rule -> assertThat(named.add(rule.name())).as(rule.name()).isTrue());
        named.addAll(QUALIFIERS);
        named.remove("no-time");
        Set<String> shown = new TreeSet<>();
        examples().forEach(example -> shown.add(example.rule()));
        assertThat(shown).isEqualTo(named);
    }

    static Stream<String> noTimes() {
        return Arrays.stream(new String[] {
            "You may go and march with April Velden.",
            "The Sunday Herald printed it.",
            "He was second to none, and sold 2000 % more for $1999.",
            "A 30-year-old man fell; the fall broke his arm.",
            "They left as soon as they could.",
            "USA Today printed it.",
        });
    }

    @ParameterizedTest
    @MethodSource("noTimes")
    void leavesWhatIsNoTime(String text) {
        assertThat(RuleExample.expressions(text)).isEmpty();
    }
}
