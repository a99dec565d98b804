package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationTest {

    @ParameterizedTest
    @CsvSource({
        "/groups/LDC, nav.countries",
        "/holidays, nav.countries",
        "/sittings/7/languages, nav.sessions",
        "/timetable, nav.sessions",
        "/timetable/counts, nav.fairness",
        "/rule-sets/1, nav.interpreters",
        "/people, nav.people"
    })
    void a_page_is_marked_where_it_belongs(String path, String key) {
        assertThat(of(Role.ADMINISTRATOR, path).current())
                .hasValueSatisfying(entry -> assertThat(entry.key()).isEqualTo(key));
    }

    @Test
    void the_first_page_and_names_that_only_begin_alike_belong_nowhere() {
        assertThat(of(Role.ADMINISTRATOR, "/").current()).isEmpty();
        assertThat(of(Role.ADMINISTRATOR, "/peoples").current()).isEmpty();
    }

    @Test
    void what_does_not_fit_into_a_row_is_behind_more_and_never_alone() {
        for (Role role : Role.values()) {
            Navigation navigation = of(role, "/");
            assertThat(navigation.row()).hasSizeLessThanOrEqualTo(7);
            assertThat(navigation.more().size()).isNotEqualTo(1);
            assertThat(navigation.row().size() + navigation.more().size())
                    .isEqualTo(navigation.entries().size());
        }
    }

    private static Navigation of(Role role, String path) {
        SignedIn person = new SignedIn(
                1, "somebody@example.org", "Somebody", Language.ENGLISH, ZoneId.of("Asia/Kathmandu"), Set.of(role));
        return Navigation.of(new Reader(Language.ENGLISH, person.zone(), Optional.of(person), "token", path, ""));
    }
}
