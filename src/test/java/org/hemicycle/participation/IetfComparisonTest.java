package org.hemicycle.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample goes through the database and must come out as it was counted by hand. */
@MicronautTest
class IetfComparisonTest {

    private final ParticipationImports imports;
    private final Comparisons comparisons;
    private final CountryGroups groups;
    private final Set<String> codes;

    IetfComparisonTest(
            ParticipationImports imports, Comparisons comparisons, CountryGroups groups, Countries countries) {
        this.imports = imports;
        this.comparisons = comparisons;
        this.groups = groups;
        this.codes = countries.all(Language.ENGLISH).stream().map(Country::code).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "IETF 104, ON_SITE, 1234, 63",
        "IETF 105, ON_SITE, 1103, 50",
        "IETF 106, ON_SITE, 1009, 62",
        "IETF 104, REMOTE, 865, 90",
        "IETF 105, REMOTE, 865, 80",
        "IETF 106, REMOTE, 612, 68",
        "IETF 107, REMOTE, 1317, 95",
        "IETF 108, REMOTE, 1172, 54",
        "IETF 109, REMOTE, 1279, 71"
    })
    void each_meeting_has_its_registrations_and_countries(
            String meeting, Presence presence, int number, int countries) {
        Tally tally = tally(meeting, Set.of(presence));

        assertThat(tally.number()).isEqualTo(number);
        assertThat(tally.countries()).hasSize(countries);
    }

    @Test
    void the_answer_for_the_least_developed_countries_depends_on_the_baseline() {
        Comparison it = sample();
        Cohort cohort = group(it, "LDC").asOfEachYear();

        assertThat(cohort.change()).isEqualTo(new Change(8, 42));
        assertThat(cohort.alternativeChange()).contains(new Change(226, 42));
        assertThat(cohort.flips()).isTrue();
        assertThat(it.alternativePresences()).containsExactly(Presence.ON_SITE, Presence.REMOTE, Presence.NOT_ARRIVED);
    }

    @Test
    void one_of_the_226_registered_and_did_not_arrive() {
        Set<String> members = groups.members("LDC", LocalDate.of(2019, 11, 1));

        assertThat(tally("2019", Set.of(Presence.ON_SITE, Presence.REMOTE))
                        .of(members)
                        .number())
                .isEqualTo(225);
        assertThat(tally("2019", Set.of(Presence.NOT_ARRIVED)).of(members).number())
                .isEqualTo(1);
    }

    @Test
    void the_denominator_is_the_membership_of_the_day() {
        Comparison it = sample();

        assertThat(group(it, "LDC").asOfEachYear().baseline().eligible()).isEqualTo(47);
        assertThat(comparisons
                        .show(it.row().number(), Optional.of(LocalDate.of(2021, 1, 1)), Language.ENGLISH)
                        .groups())
                .filteredOn(group -> group.group().code().equals("LDC"))
                .singleElement()
                .satisfies(
                        group -> assertThat(group.fixed().baseline().eligible()).isEqualTo(46));
    }

    @Test
    void totals_and_movements_come_out_as_counted_by_hand() {
        Comparison it = sample();

        assertThat(it.sides().total()).isEqualTo(new Change(1234 + 1103 + 1009, 1317 + 1172 + 1279));
        assertThat(it.countries(CountryChange.Kind.FRESH)).isEqualTo(39);
        assertThat(it.countries(CountryChange.Kind.LOST)).isEqualTo(14);
        assertThat(it.countries(CountryChange.Kind.COMMON)).isEqualTo(72);
    }

    @Test
    void the_sample_is_imported_once() {
        long first = imports.importSample("Analyst");

        assertThat(imports.importSample("Analyst")).isEqualTo(first);
        assertThat(imports.stored().stream()
                        .filter(shown -> shown.row().title().equals(ParticipationImports.SAMPLE_TITLE)))
                .hasSize(1);
    }

    @Test
    void what_was_stored_is_what_was_read() {
        imports.importSample("Analyst");
        ShownImport stored = imports.stored().stream()
                .filter(shown -> shown.row().title().equals(ParticipationImports.SAMPLE_TITLE))
                .findFirst()
                .orElseThrow();

        Map<String, MeetingSummary> meetings =
                stored.meetings().stream().collect(Collectors.toMap(MeetingSummary::name, meeting -> meeting));
        assertThat(meetings).hasSize(6);
        assertThat(meetings.get("IETF 106")).satisfies(meeting -> {
            assertThat(meeting.place()).isEqualTo("Singapore");
            assertThat(meeting.held().text()).isEqualTo("2019-11");
            assertThat(meeting.number(Presence.ON_SITE)).isEqualTo(1009);
            assertThat(meeting.number(Presence.NOT_ARRIVED)).isEqualTo(16);
        });
    }

    /** @param part of a meeting's name or date */
    private Tally tally(String part, Set<Presence> presences) {
        return Tally.of(
                ParticipationFile.read(ParticipationImports.sample(), codes).figures().stream()
                        .filter(figure -> (figure.meeting() + figure.held().text()).contains(part))
                        .map(figure -> new CountryFigure(figure.country(), figure.presence(), figure.number()))
                        .toList(),
                presences);
    }

    private Comparison sample() {
        return comparisons.show(imports.importSample("Analyst"), Optional.empty(), Language.ENGLISH);
    }

    private static GroupComparison group(Comparison comparison, String code) {
        return comparison.groups().stream()
                .filter(group -> group.group().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
