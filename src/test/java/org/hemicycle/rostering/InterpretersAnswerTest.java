package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "hemicycle.roster.time", value = "20s")
class InterpretersAnswerTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Rosters rosters;

    @Inject
    private Repairs repairs;

    @Inject
    private RosterRuns runs;

    @Inject
    private Assignments assignments;

    @Inject
    private MyAssignments mine;

    @Inject
    private Swaps swaps;

    @Inject
    private MyFeed feed;

    private String language;
    private TestSessions session;
    private Sitting sitting;
    private Visitor phone;
    private SignedIn person;
    private Interpreter self;
    private Interpreter spare;

    /** The one who is signed in is the only one who works into the language, so that the seat is theirs. */
    @BeforeEach
    void publishARoster() {
        phone = Visitor.with(server, Role.INTERPRETER);
        person = context.getBean(People.class).all().stream()
                .filter(one -> one.is(Role.INTERPRETER))
                .max(Comparator.comparing(SignedIn::accountId))
                .orElseThrow();
        session = TestSessions.draft(context);
        language = "fj-x-" + UUID.randomUUID().toString().substring(0, 8);
        self = engage(person.email(), language);
        TestInterpreters.engage(context, "fr", "en", session.platform());
        sitting =
                session.timetable().add(session.secretary(), session.session(), session.plan(NOON), List.of(language));
        publish(solve());
        spare = TestInterpreters.engage(context, language, "en", session.platform());
    }

    @Test
    void who_declines_says_why_and_the_chief_interpreter_sees_the_seat_as_one_to_be_refilled() {
        phone.post(page(), page() + "/decline", Map.of("reason", "A wedding"));

        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        assertThat(chief.get("/sessions/" + session.session() + "/roster/notes").body())
                .contains("A wedding", self.name());
        assertThat(chief.get("/").body())
                .contains("/sessions/" + session.session() + "/roster/notes", "1 seat was declined and waits");
        assertThat(chief.get("/sessions/" + session.session() + "/roster").body())
                .contains("declined");
        assertThat(phone.get("/my/assignments").body()).contains("A wedding", "I can come after all");
    }

    @Test
    void without_a_reason_nothing_is_declined() {
        assertThat(phone.post(page(), page() + "/decline", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(own().isDeclined()).isFalse();
    }

    @Test
    void a_repair_refills_what_was_declined_and_tells_the_two_concerned() {
        mine.decline(person, own().id(), "Ill");
        RosterRun repaired =
                solved(repairs.ask(session.secretary(), session.read(), "Refill", Optional.empty(), Optional.empty()));

        assertThat(Visitor.with(server, Role.CHIEF_INTERPRETER)
                        .get("/sessions/" + session.session() + "/roster/" + repaired.number())
                        .body())
                .contains("What changes against the published roster", spare.name());
        publish(repaired);
        assertThat(assignments.ofSession(session.session()))
                .extracting(Assigned::interpreterId)
                .doesNotContain(self.number())
                .contains(spare.number());
    }

    @Test
    void what_starts_before_the_repair_stays_as_it_was() {
        RosterRun repaired = solved(repairs.ask(
                session.secretary(),
                session.read(),
                "Ill",
                Optional.of(new Repairs.Absentee(
                        self.number(), Instant.parse("2020-06-09T00:00:00Z"), Instant.parse("2020-06-10T00:00:00Z"))),
                Optional.of(Instant.parse("2020-06-09T11:00:00Z"))));

        assertThat(repaired.readSolution().orElseThrow().seats()).contains(own().seat());
        publish(repaired);
        assertThat(own().interpreterId()).isEqualTo(self.number());
    }

    @Test
    void an_absence_is_entered_once_however_often_it_is_told() {
        Instant from = Instant.parse("2020-06-09T00:00:00Z");
        Repairs.Absentee absent = new Repairs.Absentee(self.number(), from, from.plus(Duration.ofDays(1)));
        solved(repairs.ask(session.secretary(), session.read(), "Ill", Optional.of(absent), Optional.empty()));
        Repairs.Absentee longer = new Repairs.Absentee(self.number(), from, from.plus(Duration.ofDays(2)));
        solved(repairs.ask(session.secretary(), session.read(), "Ill", Optional.of(longer), Optional.empty()));

        assertThat(repairs.broken(session.read()))
                .extracting(Repairs.Broken::rule)
                .containsExactly(RosterSolution.Rule.UNAVAILABLE);
    }

    @Test
    void a_seat_changes_hands_when_the_colleague_accepts_and_the_chief_interpreter_approves() {
        phone.post(page(), page() + "/offers", Map.of("to", spare.number()));
        SignedIn colleague = signedIn(spare);
        SwapOffer offer = offer();
        assertThatThrownBy(() -> swaps.approve(session.secretary(), session.read(), offer.id()))
                .isInstanceOf(Refused.class);

        swaps.accept(colleague, offer.id());
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        String notes = "/sessions/" + session.session() + "/roster/notes";
        assertThat(chief.get(notes).body()).contains("Approve and publish");
        assertThat(chief.get("/").body()).contains(notes, "1 swap waits for your approval.");
        chief.post(notes, "/sessions/" + session.session() + "/roster/offers/" + offer.id() + "/approval", Map.of());

        assertThat(assignments.ofSession(session.session()))
                .extracting(Assigned::interpreterId)
                .contains(spare.number())
                .doesNotContain(self.number());
    }

    @Test
    void nobody_answers_an_offer_that_was_made_to_somebody_else() {
        swaps.offer(person, own().id(), spare.number(), Optional.empty());

        assertThatThrownBy(() -> swaps.accept(person, offer().id())).isInstanceOf(Refused.class);
    }

    @Test
    void a_colleague_whom_a_rule_keeps_out_is_not_offered_the_seat() {
        Interpreter french = TestInterpreters.engage(context, "fr", "en", session.platform());

        assertThat(swaps.partners(person, own().id()))
                .extracting(Swaps.Partner::interpreter)
                .contains(spare.number())
                .doesNotContain(french.number());
        assertThatThrownBy(() -> swaps.offer(person, own().id(), french.number(), Optional.empty()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_calendar_holds_the_assignments_until_its_address_is_taken_back() {
        String token = feed.make(person).replaceAll(".*/feeds/(.*)\\.ics", "$1");

        var calendar = Visitor.stranger(server).get("/feeds/" + token + ".ics");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains(
                        "METHOD:PUBLISH",
                        "X-PUBLISHED-TTL:PT1H",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "DTSTART:20200609T100000Z");
        feed.end(person);
        assertThat(Visitor.stranger(server).get("/feeds/" + token + ".ics").statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> feed.read("guessed")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_acoustic_incident_is_noted_for_the_chief_interpreter() {
        phone.post(page(), page() + "/incident", Map.of("happened", "2020-06-09T22:15", "what", "Feedback, very loud"));

        assertThat(Visitor.with(server, Role.CHIEF_INTERPRETER)
                        .get("/sessions/" + session.session() + "/roster/notes")
                        .body())
                .contains("Feedback, very loud");
        assertThat(phone.get(page()).body()).contains("Noted by you", "Feedback, very loud");
    }

    @Test
    void what_is_refused_or_not_there_is_said_in_the_language_of_whoever_asks() {
        HttpResponse<String> missing = phone.get("/my/assignments/999999999?lang=fr");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Cette affectation n’est pas la vôtre.");

        HttpResponse<String> refused =
                phone.post("/my/assignments", "/my/assignments/999999999/confirmation?lang=zh", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("这项任务已不是您的，或您已确认。");
    }

    @Test
    void booth_sheets_and_the_daily_report_show_who_works_where() {
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        String base = "/sessions/" + session.session();

        assertThat(chief.get(base + "/booth-sheets?day=2020-06-09").body())
                .contains("class=\"sheet\"", self.name(), "https://meet.example.org/" + session.session());
        assertThat(chief.get(base + "/booth-sheets?day=2020-06-10").body()).doesNotContain("class=\"sheet\"");
        assertThat(chief.get(base + "/assignments").body()).contains(self.name(), "not yet");
        assertThat(chief.get(base + "/assignments.csv?day=2020-06-09").body())
                .contains("2020-06-09,12:00,14:00,Europe/Zurich", self.name());
        assertThat(chief.get(base + "/assignments.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void a_roster_from_a_file_is_kept_with_what_the_check_finds_and_a_broken_file_is_refused_with_its_pointer() {
        RosterRun published = runs.published(session.session()).orElseThrow();
        BroughtRosters brought = context.getBean(BroughtRosters.class);
        String worse = published.solutionFile().orElseThrow().replaceFirst("\"turn\" : 1", "\"turn\" : 2");

        RosterRun kept =
                brought.bring(session.secretary(), session.read(), "by hand", Optional.empty(), Optional.of(worse));
        assertThat(Visitor.with(server, Role.CHIEF_INTERPRETER)
                        .get("/sessions/" + session.session() + "/roster/" + kept.number())
                        .body())
                .contains("The independent check finds", "from a file");
        assertThatThrownBy(() -> brought.bring(
                        session.secretary(),
                        session.read(),
                        "broken",
                        Optional.empty(),
                        Optional.of(worse.replaceFirst("\"turn\" : 2", "\"turn\" : 0"))))
                .isInstanceOf(BrokenFile.class)
                .hasMessageContaining("/assignments/0/turn");
    }

    @Test
    void a_search_that_is_to_stop_ends_and_keeps_what_it_has() {
        RosterRun run = rosters.ask(session.secretary(), session.read(), new Wish(RosterRun.Purpose.SOLVED, "", 15, 1));
        rosters.stop(session.secretary(), session.read(), run.number());

        assertThat(solved(run).status()).isEqualTo(RosterRun.State.DONE);
        assertThatThrownBy(() -> rosters.stop(session.secretary(), session.read(), run.number()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void programs_read_and_explain_a_roster() {
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        long run = runs.published(session.session()).orElseThrow().number();

        assertThat(chief.get("/api/v1/rosters?session=" + session.session()).body())
                .contains("\"total\":1", "\"solved\"");
        assertThat(chief.get("/api/v1/rosters/" + run).body()).contains("\"emptySeats\"", "\"bound\"");
        assertThat(chief.get("/api/v1/rosters/" + run + "/seats/" + sitting.id() + "/" + language)
                        .body())
                .contains("\"keptOut\"", "\"qualified\"");
        assertThat(chief.get("/api/v1/rosters/999999999").statusCode()).isEqualTo(404);
    }

    private SwapOffer offer() {
        return context.getBean(SwapOffers.class).of(self.number()).getFirst();
    }

    private Assigned own() {
        return assignments.ofInterpreter(self.number()).getFirst();
    }

    private String page() {
        return "/my/assignments/" + own().id();
    }

    private RosterRun solve() {
        return solved(rosters.ask(session.secretary(), session.read()));
    }

    private RosterRun solved(RosterRun run) {
        context.getBean(RosterWork.class).run(run.number());
        return runs.findById(run.number()).orElseThrow();
    }

    private void publish(RosterRun run) {
        rosters.publish(session.secretary(), session.read(), run.number());
    }

    private Interpreter engage(String email, String a) {
        Interpreters interpreters = context.getBean(Interpreters.class);
        Interpreter stored = interpreters.save(new Interpreter(
                null, "Interpreter into " + a + " " + email, email, "Pacific/Fiji", true, true, true, 0, 0));
        interpreters.accredit(stored.number(), a, "A");
        interpreters.train(stored.number(), session.platform(), LocalDate.of(2020, 5, 1));
        return stored;
    }

    private SignedIn signedIn(Interpreter one) {
        return context.getBean(People.class)
                .add(
                        one.email(),
                        one.name(),
                        "correct horse battery",
                        Language.ENGLISH,
                        ZoneId.of("UTC"),
                        Set.of(Role.INTERPRETER));
    }
}
