package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several rules of one kind holds. */
class RulebookTest {

    @Test
    void the_rule_of_a_body_goes_before_that_of_a_mode_and_that_before_the_house() {
        Rulebook book = new Rulebook(List.of(
                rule(null, null, 180), rule(null, Mode.VIRTUAL, 120), rule(7L, null, 150), rule(7L, Mode.HYBRID, 90)));

        assertThat(book.of(Rule.LENGTH, 1, Mode.HYBRID))
                .map(SchedulingRule::value)
                .contains(180);
        assertThat(book.of(Rule.LENGTH, 1, Mode.VIRTUAL))
                .map(SchedulingRule::value)
                .contains(120);
        assertThat(book.of(Rule.LENGTH, 7, Mode.VIRTUAL))
                .map(SchedulingRule::value)
                .contains(150);
        assertThat(book.of(Rule.LENGTH, 7, Mode.HYBRID))
                .map(SchedulingRule::value)
                .contains(90);
    }

    private static SchedulingRule rule(@Nullable Long body, @Nullable Mode mode, int value) {
        return new SchedulingRule(1, Rule.LENGTH, body, "B", mode, value, Level.WARNING, "Test", 0);
    }
}
