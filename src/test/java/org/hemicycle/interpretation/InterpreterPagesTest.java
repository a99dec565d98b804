package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.platforms.Platforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InterpreterPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Profiles profiles;

    @Inject
    private Facts facts;

    @Inject
    private Interpreters interpreters;

    private Visitor chief;
    private String email;

    @BeforeEach
    void signIn() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        email = UUID.randomUUID() + "@interpreters.example";
    }

    @Test
    void somebody_added_is_found_by_name_and_by_language() {
        long id = added();

        assertThat(chief.get("/interpreters?q=" + email).body()).contains("/interpreters/" + id);
        assertThat(chief.get("/interpreters?q=" + email + "&language=fr").body())
                .contains("/interpreters/" + id);
        assertThat(chief.get("/interpreters?q=" + email + "&language=ru").body())
                .doesNotContain("/interpreters/" + id + "\"");
        assertThat(facts.accreditations(id)).extracting(Accreditation::rank).containsExactly("A", "B", "C", "C");
    }

    @Test
    void what_is_wrong_is_told_beside_its_field_and_nothing_is_added() {
        HttpResponse<String> answer = chief.post(
                "/interpreters",
                fields("name", "", "zone", "Mars/Olympus", "a", "x--y", "currency", "XXL", "b", "fr", "c", "fr"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("This time zone is not known.", "is no language tag", "A currency is three letters")
                .contains("fr is named twice.");
        assertThat(profiles.byEmail(email)).isEmpty();
    }

    @Test
    void an_address_belongs_to_one_interpreter() {
        added();

        HttpResponse<String> answer = chief.post("/interpreters", fields("email", email.toUpperCase()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody who interprets has this address already.");
    }

    @Test
    void the_second_of_two_edits_is_told_who_changed_what_and_overwrites_nothing() {
        long id = added();
        chief.post("/interpreters/" + id, fields("zone", "Africa/Cairo", "version", "0"));

        HttpResponse<String> answer =
                chief.post("/interpreters/" + id, fields("name", "Somebody else", "version", "0"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Visitor changed Home time zone on").contains("Nothing was overwritten");
        assertThat(profile(id).zone()).isEqualTo("Africa/Cairo");
        assertThat(profile(id).name()).isEqualTo("Somebody who interprets");
    }

    @Test
    void a_language_is_accredited_once_at_a_time_and_ends_on_a_day() {
        long id = added();

        assertThat(chief.post("/interpreters/" + id + "/languages", "language", "fr", "rank", "B")
                        .body())
                .contains("is accredited for part of that time already");
        long entry = facts.accreditations(id).getFirst().id();
        chief.post("/interpreters/" + id + "/languages/" + entry + "/end", "lastDay", "2020-06-30");
        chief.post(
                "/interpreters/" + id + "/languages", "language", "français", "rank", "B", "validFrom", "2020-07-01");

        assertThat(interpreters.languages(LocalDate.of(2020, 6, 30)))
                .filteredOn(one -> one.interpreterId() == id && one.language().equals("fr"))
                .extracting(Competence::rank)
                .containsExactly("A");
        assertThat(interpreters.languages(LocalDate.of(2020, 7, 1)))
                .filteredOn(one -> one.interpreterId() == id && one.language().equals("fr"))
                .extracting(Competence::rank)
                .containsExactly("B");
    }

    @Test
    void an_absence_is_in_the_home_zone_and_two_do_not_overlap() {
        long id = added();

        chief.post("/interpreters/" + id + "/absences", "fromDay", "2020-06-10", "toDay", "2020-06-11");
        HttpResponse<String> answer = chief.post(
                "/interpreters/" + id + "/absences", "fromDay", "2020-06-11", "fromTime", "14:00", "toTime", "18:00");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is an absence from 10 June 2020, 00:00 to 12 June 2020, 00:00");
        assertThat(facts.absences(id, Instant.EPOCH))
                .singleElement()
                .satisfies(away -> assertThat(away.startsAt()).isEqualTo("2020-06-09T22:00:00Z"))
                .satisfies(away -> assertThat(away.endsAt()).isEqualTo("2020-06-11T22:00:00Z"));
        assertThat(chief.get("/interpreters?q=" + email + "&day=2020-06-10").body())
                .doesNotContain("/interpreters/" + id + "\"");
        assertThat(chief.get("/interpreters?q=" + email + "&day=2020-06-12").body())
                .contains("/interpreters/" + id);
    }

    @Test
    void an_absence_that_ends_before_it_begins_is_refused() {
        long id = added();

        assertThat(chief.post("/interpreters/" + id + "/absences", "fromDay", "2020-06-10", "toDay", "2020-06-09")
                        .body())
                .contains("It ends before it begins.");
        assertThat(facts.absences(id, Instant.EPOCH)).isEmpty();
    }

    @Test
    void without_a_wire_the_set_up_fails_and_nobody_works_remotely() {
        long id = added();
        assertThat(remote(id)).isTrue();

        chief.post(
                "/interpreters/" + id + "/setups",
                "checkedOn",
                "2020-05-01",
                "ups",
                "true",
                "mbitDown",
                "100",
                "mbitUp",
                "50");

        assertThat(remote(id)).isFalse();
        chief.post(
                "/interpreters/" + id + "/setups",
                "checkedOn",
                "2020-05-08",
                "wired",
                "true",
                "ups",
                "true",
                "mbitDown",
                "10",
                "mbitUp",
                "10");
        assertThat(remote(id)).isTrue();
    }

    @Test
    void who_excludes_a_colleague_never_shares_a_booth_with_them() {
        long id = added();
        email = UUID.randomUUID() + "@interpreters.example";
        long other = added();

        chief.post("/interpreters/" + id + "/preferences", "kind", "EXCLUDED", "colleague", Long.toString(other));

        assertThat(member(id).excludes()).containsExactly(other);
        assertThat(chief.post("/interpreters/" + id + "/preferences", "kind", "EXCLUDED")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void who_is_taken_off_the_list_is_wanted_no_more_until_engaged_again() {
        long id = added();

        chief.post("/interpreters/" + id + "/deactivation", "version", "0");
        assertThat(member(id).isWanted()).isFalse();
        assertThat(chief.get("/interpreters?q=" + email).body()).doesNotContain("/interpreters/" + id + "\"");

        chief.post("/interpreters/" + id + "/activation", "version", "1");
        assertThat(member(id).isWanted()).isTrue();
    }

    @Test
    void sex_is_neither_asked_nor_kept_unless_the_organisation_records_it() {
        long id = added();
        Visitor administrator = Visitor.with(server, Role.ADMINISTRATOR);

        chief.post("/interpreters/" + id, fields("version", "0", "sex", "FEMALE"));
        assertThat(profile(id).sex()).isNull();
        assertThat(chief.get("/interpreters/" + id).body()).doesNotContain("name=\"sex\"");

        administrator.post("/interpreters/settings", "sex", "true");
        chief.post("/interpreters/" + id, fields("version", "0", "sex", "FEMALE"));
        assertThat(profile(id).sex()).isEqualTo(Sex.FEMALE);
        assertThat(chief.get("/interpreters/interpreters.csv").body()).contains("Sex");

        administrator.post("/interpreters/settings", "domicile", "");
        assertThat(profile(id).sex()).isNull();
        assertThat(chief.get("/interpreters/interpreters.csv").body()).doesNotContain("Sex");
    }

    @Test
    void the_export_holds_what_the_import_understands() {
        added();

        String csv = chief.get("/interpreters/interpreters.csv").body();

        assertThat(csv.lines().filter(line -> line.contains(email)))
                .singleElement()
                .asString()
                .contains("CONSULTANT")
                .contains("Europe/Zurich");
        assertThat(chief.get("/interpreters/interpreters.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void a_claimed_training_counts_from_when_the_chief_interpreter_confirmed_it() {
        Set<Long> before = context.getBean(People.class).all().stream()
                .map(SignedIn::accountId)
                .collect(Collectors.toSet());
        Visitor interpreter = Visitor.with(server, Role.INTERPRETER);
        email = context.getBean(People.class).all().stream()
                .filter(person -> !before.contains(person.accountId()))
                .map(SignedIn::email)
                .findFirst()
                .orElseThrow();
        assertThat(interpreter.get("/my/availability").body()).contains("No interpreter has the address");
        long id = added();
        String code = "t" + UUID.randomUUID().toString().substring(0, 8);
        long platform = context.getBean(Platforms.class).add(code, "Platform " + code, 1);

        interpreter.post("/my/availability/trainings", "platform", Long.toString(platform), "trainedOn", "2020-05-04");
        assertThat(member(id).platforms()).isEmpty();
        assertThat(interpreter.get("/my/availability").body()).contains("claimed, not confirmed yet");

        long entry = facts.trainings(id).getFirst().id();
        chief.post("/interpreters/" + id + "/trainings/" + entry + "/confirmation");
        assertThat(member(id).platforms()).containsExactly(code);
        assertThat(interpreter
                        .post("/my/availability/trainings/" + entry + "/removal")
                        .statusCode())
                .isEqualTo(404);

        interpreter.post("/my/availability/absences", "fromDay", "2030-01-07", "reason", "Leave");
        assertThat(interpreter.get("/my/availability").body())
                .contains("7 January 2030, 00:00")
                .contains("Leave");
    }

    @Test
    void programs_add_change_and_read_interpreters() {
        HttpResponse<String> added = chief.json(
                "POST",
                "/api/v1/interpreters",
                "{\"name\":\"By program\",\"email\":\"" + email
                        + "\",\"a\":[\"fr\"],\"c\":[\"en\"],\"zone\":\"Africa/Cairo\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        long id = profiles.byEmail(email).orElseThrow().id();

        assertThat(chief.json(
                                "PUT",
                                "/api/v1/interpreters/" + id,
                                "{\"version\":0,\"dailyRate\":700,\"b\":[\"en\"],\"a\":[\"fr\"]}")
                        .body())
                .contains("\"dailyRate\":700")
                .contains("\"zone\":\"Africa/Cairo\"")
                .contains("\"b\":[\"en\"]");
        assertThat(chief.json("PUT", "/api/v1/interpreters/" + id, "{\"version\":0,\"dailyRate\":800}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.json(
                                "POST",
                                "/api/v1/interpreters/" + id + "/absences",
                                "{\"start\":\"2020-06-10T00:00:00Z\",\"end\":\"2020-06-11T00:00:00Z\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(chief.get("/api/v1/interpreters/" + id).body()).contains("2020-06-10T00:00:00Z");
        assertThat(chief.get("/api/v1/interpreters?q=" + email + "&size=1").body())
                .contains("\"total\":1", "\"page\":1", "\"size\":1");
        assertThat(chief.json("POST", "/api/v1/interpreters", "{\"name\":\"x\"}")
                        .body())
                .contains("email: ", "a: At least one A language is needed.");
    }

    private long added() {
        HttpResponse<String> answer = chief.post("/interpreters", fields());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return profiles.byEmail(email).orElseThrow().id();
    }

    /** A form that is right, but for what is said otherwise by name and value in turn. */
    private String[] fields(String... others) {
        Map<String, String> fields = new LinkedHashMap<>();
        String[] usual = {
            "name",
            "Somebody who interprets",
            "email",
            email,
            "status",
            "CONSULTANT",
            "zone",
            "Europe/Zurich",
            "contractMinutes",
            "0",
            "dailyRate",
            "600",
            "currency",
            "chf",
            "travelCost",
            "0",
            "onsite",
            "true",
            "remote",
            "true",
            "relay",
            "true",
            "retour",
            "true",
            "a",
            "fr",
            "b",
            "en",
            "c",
            "es de"
        };
        for (String[] some : List.of(usual, others)) {
            for (int field = 0; field < some.length; field += 2) {
                fields.put(some[field], some[field + 1]);
            }
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    private Profile profile(long id) {
        return profiles.find(id).orElseThrow();
    }

    private boolean remote(long id) {
        return member(id).remote();
    }

    private Workforce.Member member(long id) {
        return context
                .getBean(Workforce.class)
                .forBody(
                        0,
                        LocalDate.of(2020, 6, 9),
                        Instant.parse("2020-06-09T00:00:00Z"),
                        Instant.parse("2020-06-10T00:00:00Z"))
                .stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
