package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The long form of a sitting. */
@MicronautTest(transactional = false)
class SittingFormTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private SittingParticulars particulars;

    private Visitor secretary;
    private Booking booking;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        booking = Booking.ofDraft(server.getApplicationContext(), 1);
    }

    @Test
    void all_that_was_written_is_stored() {
        HttpResponse<String> answer = add(fields(
                "kind",
                "GROUP_MEETING",
                "groupKind",
                "REGIONAL",
                "groupName",
                "Africa",
                "expected",
                "120",
                "restricted",
                "true",
                "unitKind",
                "FIELD_OFFICE",
                "unit",
                "Office in Dakar",
                "otherLanguages",
                "PT zh-hant",
                "title-fr",
                "Groupe africain",
                "subtitle-fr",
                "Préparation",
                "person-0",
                secretaryId(),
                "duty-0",
                "MODERATOR",
                "person-1",
                secretaryId(),
                "duty-1",
                "HELP_DESK",
                "from-1",
                "12:00",
                "until-1",
                "13:00"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Sitting stored = booking.sittings().getFirst();
        Particulars what = particulars.of(stored.id());
        assertThat(what.group()).isEqualTo(new Group(Group.Of.REGIONAL, "Africa"));
        assertThat(what.expected()).isEqualTo(120);
        assertThat(what.restricted()).isTrue();
        assertThat(what.unit()).isEqualTo(new Unit(Unit.Of.FIELD_OFFICE, "Office in Dakar"));
        assertThat(what.languages()).containsExactlyInAnyOrder("en", "pt", "zh-Hant");
        assertThat(what.titles())
                .containsExactly(Map.entry(Language.FRENCH, new Particulars.Title("Groupe africain", "Préparation")));
        assertThat(what.shifts())
                .extracting(OnDuty::from)
                .containsExactly(stored.startsAt(), Instant.parse("2020-06-09T10:00:00Z"));
    }

    @Test
    void a_form_with_a_fault_keeps_what_was_written() {
        HttpResponse<String> answer = add(fields(
                "minutes",
                "3",
                "title-en",
                "Opening",
                "expected",
                "many",
                "person-0",
                secretaryId(),
                "from-0",
                "09:30"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Opening\"", "value=\"many\"", "value=\"09:30\"", "A number from 5 to 720.");
        assertThat(booking.sittings()).isEmpty();
    }

    @Test
    void a_start_that_does_not_exist_is_refused_beside_its_field_and_an_hour_struck_twice_is_told() {
        HttpResponse<String> skipped = add(fields("start", "2020-03-29T02:30"));
        HttpResponse<String> twice = check(fields("start", "2020-10-25T02:30"));

        assertThat(skipped.statusCode()).isEqualTo(422);
        assertThat(skipped.body()).contains("There is no 02:30 on that day", "The next time there is: 03:00.");
        assertThat(twice.body()).contains("strike this time twice", "25 October 2020, 00:30 UTC");
    }

    @Test
    void a_check_tells_every_clash_with_its_rule_and_source_and_saves_nothing() {
        booking.add(booking.online("2020-06-09T10:00"));

        HttpResponse<String> page = check(fields("start", "2020-06-09T11:00", "minutes", "150"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("is taken by Plenary 1 from 10:00 to 12:00. It is free at 12:00.")
                .contains("It lasts 150 minutes; Virtual: at most 120.")
                .contains("Remote simultaneous interpretation: two hours (UN Secretariat; MOP32)")
                .contains("Nobody moderates from 11:00 to 13:30.")
                .contains("<html");
        assertThat(booking.sittings()).hasSize(1);
    }

    @Test
    void a_script_gets_the_clashes_and_nothing_else() {
        HttpResponse<String> fragment = secretary.send(
                "POST",
                "/sittings/check",
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Fragment", "true"),
                encoded(fields("start", "2020-06-07T10:00")));

        assertThat(fragment.statusCode()).isEqualTo(200);
        assertThat(fragment.body())
                .contains("Sunday, 7 June 2020 is a day of rest at the host.")
                .contains("The next day of work is Monday, 8 June 2020.")
                .doesNotContain("<html");
    }

    @Test
    void a_sitting_saved_against_a_warning_shows_which() {
        HttpResponse<String> answer = add(fields("start", "2020-06-07T10:00"));

        assertThat(answer.statusCode()).isEqualTo(303);
        String shown = answer.headers().firstValue("Location").orElseThrow();
        assertThat(secretary.get(shown).body()).contains("Saved.", "is a day of rest at the host.");
    }

    @Test
    void languages_and_people_can_be_changed_afterwards() {
        add(fields());
        Sitting stored = booking.sittings().getFirst();

        HttpResponse<String> answer = secretary.post(
                "/sittings/" + stored.id(), list(fields("version", "0", "languages", "fr", "expected", "12")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(particulars.of(stored.id()).languages()).containsExactly("fr");
        assertThat(particulars.of(stored.id()).expected()).isEqualTo(12);
        assertThat(secretary
                        .post("/sittings/" + stored.id(), list(fields("version", "0", "expected", "13")))
                        .body())
                .contains("Visitor changed this sitting on", ": languages, people expected.");
    }

    @Test
    void a_regional_group_needs_its_name_and_a_field_office_too() {
        HttpResponse<String> answer =
                add(fields("kind", "GROUP_MEETING", "groupKind", "REGIONAL", "unitKind", "FIELD_OFFICE"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body().split("Please fill this in.", -1)).hasSize(3);
    }

    private HttpResponse<String> add(Map<String, String> fields) {
        return secretary.post("/sessions/" + booking.id() + "/sittings", list(fields));
    }

    private HttpResponse<String> check(Map<String, String> fields) {
        return secretary.post("/sittings/check", list(fields));
    }

    private String secretaryId() {
        return Long.toString(booking.session().secretary().accountId());
    }

    /** A virtual plenary on the platform, with some fields otherwise. */
    private Map<String, String> fields(String... others) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "session", Long.toString(booking.id()),
                "kind", "PLENARY",
                "mode", "VIRTUAL",
                "start", "2020-06-09T10:00",
                "zone", "Europe/Zurich",
                "minutes", "120",
                "platform", Long.toString(booking.platform()),
                "languages", "en"));
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        return fields;
    }

    private static String[] list(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
