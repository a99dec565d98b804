package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final BoothRoom POPOV = new BoothRoom(1, "Popov", List.of(1, 1, 1, 1), List.of("zoom"));
    private static final BoothRoom WIRED = new BoothRoom(2, "A", List.of(1, 1, 1), List.of("zoom"));

    @Test
    void one_person_per_booth_needs_as_many_booths_as_people() {
        assertThat(seat(List.of(POPOV), Set.of(), 0, "en", 2, "fr", 2))
                .isEqualTo(Map.of("en", "Popov/1 Popov/2", "fr", "Popov/3 Popov/4"));
    }

    @Test
    void a_booth_for_two_takes_a_team_of_two_and_no_second_language() {
        BoothRoom big = new BoothRoom(3, "B", List.of(3, 2), List.of());

        assertThat(seat(List.of(big), Set.of(), 0, "en", 2, "fr", 2))
                .isEqualTo(Map.of("en", "B/1 B/1", "fr", "B/2 B/2"));
    }

    @Test
    void what_does_not_fit_goes_as_a_whole_team_into_another_wired_room() {
        assertThat(seat(List.of(POPOV, WIRED), Set.of(), 0, "ar", 3, "en", 2))
                .isEqualTo(Map.of("ar", "Popov/1 Popov/2 Popov/3", "en", "A/1 A/2"));
    }

    @Test
    void a_team_is_split_before_anybody_has_to_work_remotely() {
        assertThat(seat(List.of(POPOV, WIRED), Set.of("A/1", "A/2"), 9, "ar", 3, "en", 2))
                .isEqualTo(Map.of("ar", "Popov/1 Popov/2 Popov/3", "en", "Popov/4 A/3"));
    }

    @Test
    void booths_of_others_stay_theirs() {
        assertThat(seat(List.of(POPOV), Set.of("Popov/1", "Popov/3"), 0, "en", 2))
                .isEqualTo(Map.of("en", "Popov/2 Popov/4"));
    }

    @Test
    void as_many_work_remotely_as_can_and_the_rest_has_no_place() {
        assertThat(seat(List.of(POPOV), Set.of(), 1, "ar", 3, "en", 3))
                .isEqualTo(Map.of("ar", "Popov/1 Popov/2 Popov/3", "en", "Popov/4 remote"));
    }

    private static Map<String, String> seat(
            List<BoothRoom> rooms, Set<String> taken, int remote, String one, int team, Object... more) {
        Map<String, Integer> teams = new LinkedHashMap<>(Map.of(one, team));
        if (more.length > 0) {
            teams.put((String) more[0], (Integer) more[1]);
        }
        return new Seating(rooms, taken)
                .seat(teams, language -> remote).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().stream()
                                        .map(Place::text)
                                        .collect(Collectors.joining(" "))));
    }
}
