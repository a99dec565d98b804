package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.Program;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chief interpreter and interpreters who act by programs. */
@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class RosterWritingApiTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);
    private static final String API = "/api/v1/rosters";
    private static final String MINE = "/api/v1/my-assignments";

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Assignments assignments;

    private Program chief;
    private TestSessions session;
    private Sitting sitting;
    private String language;
    private Interpreter mine;
    private Interpreter second;
    private Interpreter spare;
    private long run;

    /** Two seats in a language that three have; the third of them is not there yet when the roster is made. */
    @BeforeEach
    void makeARoster() {
        chief = Program.of(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        language = "fj-x-" + UUID.randomUUID().toString().substring(0, 8);
        mine = TestInterpreters.engage(context, language, "en", session.platform());
        second = TestInterpreters.engage(context, language, "en", session.platform());
        sitting =
                session.timetable().add(session.secretary(), session.session(), session.plan(NOON), List.of(language));
        run = made(API, "{\"session\":" + session.session() + ",\"seconds\":10}");
        spare = TestInterpreters.engage(context, language, "en", session.platform());
    }

    @Test
    void a_roster_is_changed_seat_by_seat_and_published() {
        HttpResponse<String> assigned = chief.post(
                API + "/" + run + "/assignments", seat(spare, ",\"version\":0,\"instead\":\"" + mine.number() + "\""));
        assertThat(assigned.statusCode()).isEqualTo(200);
        assertThat(assigned.body())
                .contains("\"purpose\":\"hand\"", "\"version\":0", "{\"name\":\"emptySeats\",\"value\":0,");
        long drawn = id(assigned);

        HttpResponse<String> left = chief.post(API + "/" + drawn + "/vacancies", seat(second, ",\"version\":0"));
        assertThat(left.body()).contains("\"version\":1", "{\"name\":\"emptySeats\",\"value\":1,");
        HttpResponse<String> late = chief.post(API + "/" + drawn + "/assignments", seat(second, ",\"version\":0"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("changed this roster meanwhile");
        chief.post(API + "/" + drawn + "/assignments", seat(second, ",\"version\":1"));

        assertThat(chief.post(API + "/" + drawn + "/publication", "").body()).contains("\"publishedAt\":");
        assertThat(assignments.ofSession(session.session()))
                .extracting(Assigned::interpreterId)
                .containsExactlyInAnyOrder(spare.number(), second.number());
        assertThat(chief.delete(API + "/" + drawn).statusCode()).isEqualTo(422);
        assertThat(chief.delete(API + "/" + run).statusCode()).isEqualTo(204);
    }

    @Test
    void two_change_places() {
        Sitting later = session.timetable()
                .add(session.secretary(), session.session(), session.plan(NOON.plusHours(5)), List.of(language));
        long both = made(API, "{\"session\":" + session.session() + "}");
        List<RosterSolution.Assignment> before = solution(both).assignments();
        RosterSolution.Assignment one = onlyIn(sitting, before);
        RosterSolution.Assignment other = onlyIn(later, before);

        HttpResponse<String> swapped = chief.post(
                API + "/" + both + "/swaps", "{\"version\":0,\"one\":" + name(one) + ",\"other\":" + name(other) + "}");

        assertThat(swapped.statusCode()).as(swapped.body()).isEqualTo(200);
        assertThat(solution(id(swapped)).seats())
                .contains(
                        new RosterProblem.Seat(one.sitting(), one.booth(), other.interpreter()),
                        new RosterProblem.Seat(other.sitting(), other.booth(), one.interpreter()));
    }

    @Test
    void a_pin_is_kept_until_it_is_taken_out() {
        assertThat(chief.post(API + "/" + run + "/pins", seat(spare, "")).statusCode())
                .isEqualTo(204);
        long pinned = made(API, "{\"session\":" + session.session() + "}");
        assertThat(solution(pinned).assignments())
                .extracting(RosterSolution.Assignment::interpreter)
                .contains(Long.toString(spare.number()));

        String pin = API + "/" + run + "/pins/" + sitting.id() + "/" + language + "/" + spare.number();
        assertThat(chief.delete(pin).statusCode()).isEqualTo(204);
        assertThat(chief.delete(pin).statusCode()).isEqualTo(422);
    }

    @Test
    void a_repair_enters_the_absence_and_fills_the_seat() {
        publish();
        long repaired = made(
                API + "/repairs",
                "{\"session\":" + session.session() + ",\"title\":\"Ill\",\"interpreter\":" + mine.number()
                        + ",\"from\":\"2020-06-09T00:00:00Z\",\"to\":\"2020-06-10T00:00:00Z\"}");

        assertThat(chief.get(API + "/" + repaired).body())
                .contains("\"purpose\":\"repair\"", "{\"name\":\"changes\",\"value\":2,\"bound\":2,\"gap\":0}");
        assertThat(solution(repaired).assignments())
                .extracting(RosterSolution.Assignment::interpreter)
                .containsExactlyInAnyOrder(Long.toString(second.number()), Long.toString(spare.number()));
    }

    @Test
    void the_load_and_the_coverage_of_a_roster_are_told() {
        assertThat(chief.get(API + "/" + run + "/load?size=500").body())
                .contains("\"interpreter\":\"" + mine.number() + "\"", "\"sittings\":1,\"minutes\":120");
        assertThat(chief.get(API + "/" + run + "/coverage").body())
                .contains("\"total\":1", "\"sitting\":" + sitting.id(), "\"never\"", "\"losses\"");
        assertThat(chief.get(API + "/" + run + "/coverage?size=0").statusCode()).isEqualTo(422);
    }

    @Test
    void an_interpreter_confirms_declines_with_a_reason_and_comes_after_all() {
        publish();
        Program self = Program.of(server, Role.INTERPRETER, mine.email());
        assertThat(self.get(MINE).body()).contains("\"total\":1", "\"status\":\"open\"", "\"booth\":\"" + language);
        String own = MINE + "/" + id(self.get(MINE));

        assertThat(self.post(own + "/confirmation", "").body()).contains("\"status\":\"confirmed\"");
        assertThat(self.post(own + "/decline", "{\"reason\":\" \"}").statusCode())
                .isEqualTo(422);
        assertThat(self.post(own + "/decline", "{\"reason\":\"A wedding\"}").body())
                .contains("\"status\":\"declined\"", "A wedding");
        assertThat(chief.get(API + "/declined?session=" + session.session()).body())
                .contains("\"total\":1", "A wedding", "\"interpreter\":" + mine.number());
        assertThat(chief.get(API + "/" + run + "/seats/" + sitting.id() + "/" + language)
                        .statusCode())
                .isEqualTo(200);
        assertThat(self.post(own + "/confirmation", "").body()).contains("\"status\":\"confirmed\"");
        assertThat(Program.of(server, Role.INTERPRETER, second.email()).get(own).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_seat_is_offered_accepted_and_approved() {
        publish();
        Program self = Program.of(server, Role.INTERPRETER, mine.email());
        Program colleague = Program.of(server, Role.INTERPRETER, spare.email());
        String own = MINE + "/" + id(self.get(MINE));
        assertThat(self.get(own + "/partners").body())
                .contains("\"interpreter\":" + spare.number())
                .doesNotContain("\"interpreter\":" + second.number());

        HttpResponse<String> offered = self.post(own + "/offers", "{\"colleague\":" + spare.number() + "}");
        assertThat(offered.statusCode()).isEqualTo(201);
        long offer = id(offered);
        assertThat(self.post(own + "/offers", "{\"colleague\":" + spare.number() + "}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(chief.post(API + "/offers/" + offer + "/approval", "").statusCode())
                .isEqualTo(422);
        assertThat(colleague.post(MINE + "/offers/" + offer + "/acceptance", "").statusCode())
                .isEqualTo(204);
        assertThat(chief.get(API + "/offers?session=" + session.session()).body())
                .contains("\"status\":\"accepted\"", "\"colleague\":" + spare.number());
        assertThat(chief.get("/api/v1/rosters/offers?session=" + session.session())
                        .statusCode())
                .isEqualTo(200);
        assertThat(chief.post(API + "/offers/" + offer + "/approval", "").statusCode())
                .isEqualTo(204);
        assertThat(assignments.ofSession(session.session()))
                .extracting(Assigned::interpreterId)
                .contains(spare.number())
                .doesNotContain(mine.number());
    }

    @Test
    void an_offer_is_refused_taken_back_or_not_approved() {
        publish();
        Program self = Program.of(server, Role.INTERPRETER, mine.email());
        Program colleague = Program.of(server, Role.INTERPRETER, spare.email());
        String offers = MINE + "/" + id(self.get(MINE)) + "/offers";
        String to = "{\"colleague\":" + spare.number() + "}";

        long refused = id(self.post(offers, to));
        assertThat(colleague.post(MINE + "/offers/" + refused + "/refusal", "").statusCode())
                .isEqualTo(204);
        long withdrawn = id(self.post(offers, to));
        assertThat(self.post(MINE + "/offers/" + withdrawn + "/withdrawal", "").statusCode())
                .isEqualTo(204);
        long rejected = id(self.post(offers, to));
        colleague.post(MINE + "/offers/" + rejected + "/acceptance", "");
        assertThat(chief.post(API + "/offers/" + rejected + "/rejection", "").statusCode())
                .isEqualTo(204);
        assertThat(self.get(MINE + "/offers").body()).isEqualTo("[]");
    }

    /** Somebody who sits in this sitting only: with three people for four seats in two sittings there are two of them. */
    private static RosterSolution.Assignment onlyIn(Sitting sitting, List<RosterSolution.Assignment> all) {
        return all.stream()
                .filter(seat -> seat.sitting().equals(Long.toString(sitting.id())))
                .filter(seat -> all.stream()
                                .filter(their -> their.interpreter().equals(seat.interpreter()))
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow();
    }

    private void publish() {
        assertThat(chief.post(API + "/" + run + "/publication", "").statusCode())
                .isEqualTo(200);
    }

    /** Asks for a roster and makes it. */
    private long made(String path, String json) {
        HttpResponse<String> asked = chief.post(path, json);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        long id = id(asked);
        context.getBean(RosterWork.class).run(id);
        return id;
    }

    private RosterSolution solution(long of) {
        return RosterFiles.readSolution(chief.get(API + "/" + of + "/solution").body());
    }

    private static long id(HttpResponse<String> answer) {
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return Long.parseLong(id.group(1));
    }

    private String seat(Interpreter who, String more) {
        return "{\"sitting\":\"" + sitting.id() + "\",\"booth\":\"" + language + "\",\"interpreter\":\"" + who.number()
                + "\"" + more + "}";
    }

    private static String name(RosterSolution.Assignment seat) {
        return "{\"sitting\":\"" + seat.sitting() + "\",\"booth\":\"" + seat.booth() + "\",\"interpreter\":\""
                + seat.interpreter() + "\"}";
    }
}
