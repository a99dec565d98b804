package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemicycle.bodies.QuorumRule.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 1, 2, 48, 25",
        "MORE_THAN, 1, 2, 47, 24",
        "MORE_THAN, 2, 3, 48, 33",
        "AT_LEAST, 1, 2, 48, 24",
        "AT_LEAST, 1, 2, 47, 24",
        "AT_LEAST, 2, 3, 48, 32",
        "AT_LEAST, 2, 3, 49, 33",
        "AT_LEAST, 1, 1, 5, 5",
        "NUMBER, 33, 1, 56, 33",
        "NUMBER, 33, 1, 20, 33",
    })
    void so_many_of_the_seats_are_the_quorum(Kind kind, int numerator, int denominator, int seats, int quorum) {
        assertThat(new QuorumRule(kind, numerator, denominator, "Rule 1").of(seats))
                .isEqualTo(quorum);
    }
}
