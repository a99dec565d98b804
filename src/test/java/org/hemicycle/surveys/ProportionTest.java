package org.hemicycle.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource({"249, 1282, 5.58, 0.005", "157, 1175, 7.283, 0.0005"})
    void the_margin_is_that_of_a_finite_population(int replied, int population, double margin, double exactly) {
        assertThat(new Proportion(replied, population).margin()).isCloseTo(margin, within(exactly));
    }

    @Test
    void the_margin_of_a_census_is_nothing() {
        assertThat(new Proportion(48, 48).margin()).isZero();
    }

    /** Wilson 1927 as tabulated by Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29. */
    @ParameterizedTest
    @CsvSource({"81, 263, 25.53, 36.62", "15, 148, 6.24, 16.05", "0, 20, 0, 16.11", "1, 29, 0.61, 17.18"})
    void the_interval_is_wilsons(int number, int of, double low, double high) {
        Proportion proportion = new Proportion(number, of);

        assertThat(proportion.low()).isCloseTo(low, within(0.01));
        assertThat(proportion.high()).isCloseTo(high, within(0.01));
    }

    @Test
    void of_nobody_nothing_is_known() {
        assertThat(new Proportion(0, 0).low()).isZero();
        assertThat(new Proportion(0, 0).high()).isEqualTo(100);
        assertThat(new Proportion(0, 0).percent()).isZero();
    }
}
