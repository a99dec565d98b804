package org.hemicycle.scheduling.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class LocalHoursTest {

    private static final Instant FROM = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2028-01-01T00:00:00Z");

    @Inject
    private Countries countries;

    @ParameterizedTest
    @CsvSource({
        "2020-06-09T04:59, 1, 0, 0, 1",
        "2020-06-09T05:00, 1, 0, 1, 0",
        "2020-06-09T07:59, 1, 0, 1, 0",
        "2020-06-09T08:00, 1, 1, 0, 0",
        "2020-06-09T17:29, 1, 1, 0, 0",
        "2020-06-09T17:30, 1, 0, 1, 0",
        "2020-06-09T22:59, 1, 0, 1, 0",
        "2020-06-09T23:00, 1, 0, 0, 1",
        "2020-06-09T16:30, 120, 60, 60, 0",
        "2020-06-09T22:00, 720, 120, 240, 360"
    })
    void a_minute_counts_at_the_band_that_begins_with_it(String utc, int minutes, int green, int yellow, int red) {
        Instant start = Instant.parse(utc + ":00Z");

        assertThat(LocalHours.of(TestScale.FIRST, ZoneId.of("UTC"), start, start.plusSeconds(minutes * 60L)))
                .isEqualTo(new Exposure(green, yellow, red));
    }

    @Test
    void a_night_in_which_clocks_go_back_is_an_hour_longer() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");

        assertThat(LocalHours.of(
                        TestScale.FIRST,
                        zurich,
                        Instant.parse("2020-10-24T21:00:00Z"),
                        Instant.parse("2020-10-25T07:00:00Z")))
                .isEqualTo(new Exposure(0, 180, 420));
        assertThat(LocalHours.of(
                        TestScale.FIRST,
                        zurich,
                        Instant.parse("2020-03-28T22:00:00Z"),
                        Instant.parse("2020-03-29T06:00:00Z")))
                .isEqualTo(new Exposure(0, 180, 300));
    }

    @Test
    void around_every_change_of_clocks_from_2019_to_2027_each_minute_counts_at_its_local_hour() {
        int changes = 0;
        for (ZoneId zone : zones()) {
            for (Instant change : changes(zone)) {
                changes++;
                for (int half = -5; half <= 5; half++) {
                    assertMinuteByMinute(zone, change.plusSeconds(half * 1800L), 90);
                }
                assertMinuteByMinute(zone, change.minusSeconds(7 * 60), 13);
            }
        }
        assertThat(changes).isGreaterThan(1500);
    }

    @Test
    void clocks_over_a_month_say_the_same_as_the_wall_for_any_zone_and_time() {
        Random random = new Random(2027);
        Set<ZoneId> zones = zones();
        for (String month : List.of("2019-10-20", "2020-03-01", "2022-03-20", "2024-02-25", "2026-10-01")) {
            Instant from = Instant.parse(month + "T00:00:00Z");
            Clocks clocks = Clocks.over(from, from.plusSeconds(32L * 86400), zones, TestScale.FIRST, 5);
            assertThat(clocks.count()).isLessThan(zones.size());
            for (ZoneId zone : zones) {
                for (int time = 0; time < 20; time++) {
                    Instant start = from.plusSeconds(300L * random.nextInt(12 * 24 * 31));
                    int minutes = 5 * (1 + random.nextInt(48));
                    assertThat(clocks.exposure(clocks.clock(zone), start, minutes))
                            .as("%s at %s for %s", zone, start, minutes)
                            .isEqualTo(LocalHours.of(TestScale.FIRST, zone, start, start.plusSeconds(minutes * 60L)));
                }
            }
        }
    }

    private static void assertMinuteByMinute(ZoneId zone, Instant start, int minutes) {
        assertThat(LocalHours.of(TestScale.FIRST, zone, start, start.plusSeconds(minutes * 60L)))
                .as("%s at %s for %s", zone, start, minutes)
                .isEqualTo(TestScale.minuteByMinute(zone, start, minutes));
    }

    private Set<ZoneId> zones() {
        return countries.all(Language.ENGLISH).stream()
                .flatMap(country -> countries.zones(country.code()).stream())
                .collect(Collectors.toSet());
    }

    private static List<Instant> changes(ZoneId zone) {
        return Stream.iterate(
                        zone.getRules().nextTransition(FROM),
                        change -> change != null && change.getInstant().isBefore(TO),
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
