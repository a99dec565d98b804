package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.mail.MailLine;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class SeatPagesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Rosters rosters;

    @Inject
    private RosterEdits edits;

    @Inject
    private RosterRuns runs;

    @Inject
    private Assignments assignments;

    private Visitor chief;
    private TestSessions session;
    private Sitting sitting;
    private Interpreter spare;
    private RosterRun made;

    @BeforeEach
    void makeARoster() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        TestInterpreters.engage(context, "en", "fr", session.platform());
        TestInterpreters.engage(context, "en", "fr", session.platform());
        TestInterpreters.engage(context, "fr", "en", session.platform());
        TestInterpreters.engage(context, "fr", "en", session.platform());
        sitting = session.plenary(NOON);
        made = solved();
        spare = TestInterpreters.engage(context, "fr", "en", session.platform());
    }

    @Test
    void every_cell_of_the_grid_leads_to_its_explanation() {
        assertThat(chief.get(roster(made.number())).body()).contains("href=\"" + cell(made.number(), "fr"));

        assertThat(chief.get(cell(made.number(), "fr")).body()).contains("Why this person?", "Next best:");
    }

    @Test
    void somebody_else_in_a_seat_makes_a_version_by_hand_beside_the_one_made_and_it_can_be_published() {
        HttpResponse<String> answer = assign(made.number(), 0, "fr", spare, member("fr"));

        RosterRun drawn = runs.latest(session.session()).orElseThrow();
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(drawn.purpose()).isEqualTo(RosterRun.Purpose.HAND);
        assertThat(drawn.basedOn()).isEqualTo(made.number());
        assertThat(runs.findById(made.number()).orElseThrow().solution()).isEqualTo(made.solution());

        chief.post(roster(drawn.number()), roster(drawn.number()) + "/publication", Map.of());
        assertThat(assignments.ofSession(session.session()))
                .anySatisfy(one -> assertThat(one.interpreterId()).isEqualTo(spare.number()));
    }

    @Test
    void somebody_against_a_rule_is_shown_so_and_the_roster_is_not_published() {
        Interpreter english = TestInterpreters.engage(context, "en", "fr", session.platform());
        assign(made.number(), 0, "fr", english, member("fr"));
        long drawn = runs.latest(session.session()).orElseThrow().number();

        assertThat(chief.get(roster(drawn)).body())
                .contains(
                        "does not work into this language",
                        "The independent check finds",
                        "Interpreter from fr into en")
                .doesNotContain("/publication");
        assertThatThrownBy(() -> rosters.publish(session.secretary(), session.read(), drawn))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("breaks a rule");
    }

    @Test
    void of_two_who_change_a_version_by_hand_the_second_is_told_by_whom_it_was_changed() {
        Seat leaving = made.readSolution().orElseThrow().seats().getFirst();
        long drawn = edits.leave(session.secretary(), session.read(), made.number(), 0, leaving);
        Seat next = made.readSolution().orElseThrow().seats().getLast();
        edits.leave(session.secretary(), session.read(), drawn, 0, next);

        assertThatThrownBy(() -> edits.assign(session.secretary(), session.read(), drawn, 0, leaving, Optional.empty()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Secretary of the meeting changed this roster meanwhile");
        assertThat(runs.findById(drawn)
                        .orElseThrow()
                        .readSolution()
                        .orElseThrow()
                        .assignments())
                .hasSize(2);
    }

    @Test
    void a_seat_left_empty_is_empty_and_can_be_filled_again() {
        Seat seat = member("fr").seat();
        chief.post(
                cell(made.number(), "fr"),
                cell(made.number(), "fr") + "/vacancy",
                Map.of("version", 0, "interpreter", seat.interpreter()));
        RosterRun drawn = runs.latest(session.session()).orElseThrow();

        assertThat(chief.get(cell(drawn.number(), "fr")).body())
                .contains("1 seat empty", "Who is to sit in the empty seat");
        chief.post(
                cell(drawn.number(), "fr"),
                cell(drawn.number(), "fr") + "/assignment",
                Map.of("version", drawn.version(), "interpreter", spare.number()));
        assertThat(runs.findById(drawn.number())
                        .orElseThrow()
                        .readSolution()
                        .orElseThrow()
                        .empty())
                .isEmpty();
    }

    @Test
    void two_of_different_sittings_change_places() {
        session.plenary(NOON.plusHours(4));
        made = solved();
        Assignment one = member("fr");
        List<Assignment> later = made.readSolution().orElseThrow().assignments().stream()
                .filter(other ->
                        !other.sitting().equals(one.sitting()) && other.booth().equals("fr"))
                .toList();
        Assignment other = later.stream()
                .filter(seat -> !seat.interpreter().equals(one.interpreter()))
                .findFirst()
                .orElseThrow();

        assertThat(chief.get(cell(made.number(), "fr") + "?swap=" + one.interpreter())
                        .body())
                .contains("changes places with");
        chief.post(
                cell(made.number(), "fr"),
                cell(made.number(), "fr") + "/swap",
                Map.of(
                        "version",
                        0,
                        "interpreter",
                        one.interpreter(),
                        "other",
                        other.sitting() + " fr " + other.interpreter()));

        assertThat(runs.latest(session.session())
                        .orElseThrow()
                        .readSolution()
                        .orElseThrow()
                        .seats())
                .contains(
                        new Seat(one.sitting(), "fr", other.interpreter()),
                        new Seat(other.sitting(), "fr", one.interpreter()));
    }

    @Test
    void a_pin_is_kept_by_the_next_roster_and_only_until_it_is_taken_out() {
        chief.post(
                cell(made.number(), "fr"), cell(made.number(), "fr") + "/pin", Map.of("interpreter", spare.number()));
        Seat pinned = new Seat(Long.toString(sitting.id()), "fr", Long.toString(spare.number()));

        assertThat(solved().readSolution().orElseThrow().seats()).contains(pinned);
        assertThatThrownBy(() -> rosters.publish(session.secretary(), session.read(), made.number()))
                .isInstanceOf(Refused.class);
        chief.post(
                cell(made.number(), "fr"),
                cell(made.number(), "fr") + "/pin-removal",
                Map.of("interpreter", spare.number()));
        rosters.publish(session.secretary(), session.read(), made.number());
    }

    @Test
    void only_those_whose_assignments_change_are_told() {
        rosters.publish(session.secretary(), session.read(), made.number());
        Assignment leaving = member("fr");
        assign(made.number(), 0, "fr", spare, leaving);
        long before = newestMail();

        rosters.publish(
                session.secretary(),
                session.read(),
                runs.latest(session.session()).orElseThrow().number());

        assertThat(context.getBean(Outbox.class).page(Optional.empty(), 0, 20).stream()
                        .filter(mail -> mail.id() > before)
                        .filter(mail -> mail.subject().contains(session.read().code())))
                .hasSize(2)
                .extracting(MailLine::recipientAddress)
                .contains(spare.email());
    }

    @Test
    void load_and_print_and_the_list_of_runs_show_the_roster() {
        assertThat(chief.get(roster(made.number()) + "/load").body()).contains("2:00", "Interpreter from en into fr");
        assertThat(chief.get(roster(made.number()) + "/print").body())
                .contains("sheet", "Interpreter from en into fr", "IFEIF");
        assertThat(chief.get("/sessions/" + session.session() + "/roster/runs").body())
                .contains("UN six languages, version", "by the solver");
    }

    private long newestMail() {
        return context.getBean(Outbox.class).page(Optional.empty(), 0, 1).stream()
                .mapToLong(MailLine::id)
                .max()
                .orElse(0);
    }

    private Assignment member(String booth) {
        return made.readSolution().orElseThrow().assignments().stream()
                .filter(one -> one.sitting().equals(Long.toString(sitting.id()))
                        && one.booth().equals(booth))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> assign(long run, int version, String booth, Interpreter who, Assignment instead) {
        return chief.post(
                cell(run, booth),
                cell(run, booth) + "/assignment",
                Map.of("version", version, "interpreter", who.number(), "instead", instead.interpreter()));
    }

    private RosterRun solved() {
        long run = rosters.ask(session.secretary(), session.read()).number();
        context.getBean(RosterWork.class).run(run);
        return runs.findById(run).orElseThrow();
    }

    private String roster(long run) {
        return "/sessions/" + session.session() + "/roster/" + run;
    }

    private String cell(long run, String booth) {
        return roster(run) + "/seats/" + sitting.id() + "/" + booth;
    }
}
