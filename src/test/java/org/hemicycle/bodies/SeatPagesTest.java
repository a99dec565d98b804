package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.AtOnce;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SeatPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private Bodies bodies;

    @Inject
    private Seats seats;

    private Visitor secretary;

    @BeforeEach
    void signIn() {
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void a_term_counts_from_its_first_day_to_its_last() {
        Body body = TestBodies.empty(server.getApplicationContext());

        assertThat(add(body, "FJ", "2019-01-01", "2022-12-31").statusCode()).isEqualTo(303);
        assertThat(add(body, "FJ", "2023-01-01", "").statusCode()).isEqualTo(303);

        assertThat(bodies.members(body.number(), LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(bodies.members(body.number(), LocalDate.of(2022, 12, 31))).containsExactly("FJ");
        assertThat(bodies.members(body.number(), LocalDate.of(2099, 1, 1))).containsExactly("FJ");
        assertThat(secretary
                        .get("/bodies/" + body.number() + "?asOf=2020-06-09&all=true")
                        .body())
                .contains("1 January 2019 – 31 December 2022", "1 January 2023 – without end");
    }

    @Test
    void a_term_that_runs_into_another_is_refused_and_the_other_is_named() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ");

        HttpResponse<String> answer = add(body, "FJ", "2022-12-31", "2026-12-31");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Fiji has a seat at that time already: 1 January 2019 – 31 December 2022.");
        assertThat(seats.all(body.number(), Language.ENGLISH)).hasSize(1);
    }

    @Test
    void a_term_that_ends_before_it_begins_is_told_beside_its_field() {
        Body body = TestBodies.empty(server.getApplicationContext());

        assertThat(add(body, "FJ", "2020-01-01", "2019-01-01").body())
                .contains("The end must not come before 1 January 2020.");
        assertThat(add(body, "XX", "soon", "").body())
                .contains("Please choose one of the list.", "Please write a date as 2020-06-09.");
    }

    @Test
    void a_term_is_ended_and_the_second_secretary_is_told_who_did_it() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ");
        Seat seat = seats.all(body.number(), Language.ENGLISH).getFirst();

        assertThat(correct(body, seat, "2021-06-30").statusCode()).isEqualTo(303);
        HttpResponse<String> second = correct(body, seat, "2022-06-30");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Visitor changed this entry in the meantime")
                .contains("It is now: Fiji, A, 1 January 2019 – 30 June 2021. Nothing was overwritten.");
        assertThat(bodies.members(body.number(), LocalDate.of(2021, 7, 1))).isEmpty();
    }

    @Test
    void of_two_who_give_the_same_seat_at_the_same_moment_one_is_refused() {
        Body body = TestBodies.empty(server.getApplicationContext());

        List<Integer> answers = AtOnce.both(
                () -> add(body, "FJ", "2019-01-01", "").statusCode(),
                () -> add(body, "FJ", "2020-01-01", "").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void a_wrong_entry_is_taken_out() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ");
        Seat seat = seats.all(body.number(), Language.ENGLISH).getFirst();

        secretary.post("/bodies/" + body.number() + "/seats/" + seat.id() + "/removal", "version", "0");

        assertThat(seats.all(body.number(), Language.ENGLISH)).isEmpty();
        assertThat(secretary
                        .get("/bodies/" + body.number() + "/seats/" + seat.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void employers_and_workers_hold_their_seats_by_name_beside_their_government() {
        Body body = TestBodies.tripartite(server.getApplicationContext());

        assertThat(give(body, "GOVERNMENT", "FR", "").statusCode()).isEqualTo(303);
        assertThat(give(body, "EMPLOYERS", "FR", "Employers’ member 1").statusCode())
                .isEqualTo(303);
        assertThat(give(body, "EMPLOYERS", "FR", "Employers’ member 2").statusCode())
                .isEqualTo(303);
        assertThat(give(body, "WORKERS", "", "Workers’ member 1").statusCode()).isEqualTo(303);
        assertThat(give(body, "WORKERS", "", "workers’ MEMBER 1").body()).contains("has a seat at that time already");
        assertThat(give(body, "GOVERNMENT", "FR", "").body()).contains("France has a seat at that time already");
        assertThat(give(body, "WORKERS", "FR", "").body()).contains("A member of this group is a person");
        assertThat(give(body, "GOVERNMENT", "", "").body()).contains("Please fill this in.");

        assertThat(bodies.members(body.number(), LocalDate.of(2020, 6, 9))).containsExactly("FR");
        assertThat(secretary
                        .get("/bodies/" + body.number() + "?asOf=2020-06-09")
                        .body())
                .contains("4 members hold a seat", "Governments 1", "Employers 2", "Workers 1");
    }

    @Test
    void seats_are_counted_by_region_and_make_the_quorum() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ", "TO", "WS");
        bodies.seat(body.number(), "FR", "B", LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));

        String page =
                secretary.get("/bodies/" + body.number() + "?asOf=2020-06-09").body();

        assertThat(page).contains("<bdi>A</bdi> 3", "<bdi>B</bdi> 1", "No quorum is stated");
    }

    @Test
    void the_seats_of_a_day_are_taken_home_and_a_formula_stays_a_text() {
        Body body = TestBodies.tripartite(server.getApplicationContext());
        give(body, "WORKERS", "", "=1+1");
        give(body, "EMPLOYERS", "CI", "محمد ‏O’Brien");

        String csv = secretary
                .get("/bodies/" + body.number() + "/seats.csv?asOf=2020-06-09&lang=fr")
                .body();

        assertThat(csv)
                .contains("member,name,region,from,to,constituency,holder")
                .contains("CI,Côte d'Ivoire (la),A,2019-01-01,2022-12-31,EMPLOYERS,محمد ‏O’Brien")
                .contains(",,A,2019-01-01,2022-12-31,WORKERS,'=1+1");
        assertThat(secretary
                        .get("/bodies/" + body.number() + "/seats.xlsx?asOf=2020-06-09")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(secretary
                        .get("/bodies/" + body.number() + "/seats.csv?asOf=2018-01-01")
                        .body()
                        .lines())
                .hasSize(1);
    }

    private HttpResponse<String> add(Body body, String country, String first, String last) {
        return secretary.post(
                "/bodies/" + body.number() + "/seats", "country", country, "region", "A", "first", first, "last", last);
    }

    private HttpResponse<String> give(Body body, String constituency, String country, String holder) {
        return secretary.post(
                "/bodies/" + body.number() + "/seats",
                "constituency",
                constituency,
                "country",
                country,
                "holder",
                holder,
                "region",
                "A",
                "first",
                "2019-01-01",
                "last",
                "2022-12-31");
    }

    private HttpResponse<String> correct(Body body, Seat seat, String last) {
        return secretary.post(
                "/bodies/" + body.number() + "/seats/" + seat.id(),
                "version",
                seat.version() + "",
                "country",
                "FJ",
                "region",
                "A",
                "first",
                "2019-01-01",
                "last",
                last);
    }
}
