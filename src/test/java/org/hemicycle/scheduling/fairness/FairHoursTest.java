package org.hemicycle.scheduling.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.Rescheduling;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FairHoursTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private Ledgers ledgers;

    @Inject
    private BurdenConsequences consequences;

    @Inject
    private Delegates delegates;

    @Inject
    private Bodies bodies;

    private TestSessions session;
    private long body;
    private Visitor secretary;

    /** A body of three: Switzerland, Japan and Fiji, its session of June 2020 in Geneva. */
    @BeforeEach
    void seat() {
        session = TestSessions.draft(server.getApplicationContext());
        body = session.read().bodyId();
        List.of("CH", "JP", "FJ")
                .forEach(country -> bodies.seat(
                        body,
                        country,
                        country.equals("CH") ? "B" : "E",
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2022, 12, 31)));
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    /** At 14:00 in Geneva it is 21:00 in Tokyo (two hours yellow) and midnight in Suva (two hours red). */
    @Test
    void the_ledger_counts_what_was_held_at_the_clocks_of_capitals() {
        session.plenary(LocalDateTime.parse("2020-06-09T14:00"));
        Sitting cancelled = session.plenary(LocalDateTime.parse("2020-06-10T14:00"));
        assertThat(burdens()).containsOnly("CH 0", "JP 0", "FJ 0");

        session.timetable().publish(session.secretary(), session.session());
        session.timetable().cancel(session.secretary(), cancelled);

        assertThat(burdens()).containsExactly("FJ 360", "JP 120", "CH 0");
        Ledger ledger = ledgers.ofYear(body, 2020, Language.ENGLISH);
        assertThat(ledger.sittings()).isEqualTo(1);
        assertThat(ledger.lines().getFirst()).isEqualTo(new LedgerLine("FJ", "Fiji", 1, 360, 0, 120, 1, 1));
        assertThat(ledger.regions())
                .containsExactly(new LedgerGroup("B", "B", 1, 0, 0, 0), new LedgerGroup("E", "E", 2, 480, 240, 360));
        assertThat(ledger.groups())
                .contains(new LedgerGroup("SIDS", "Small island developing States", 1, 360, 360, 360));
        assertThat(ledgers.ofYear(body, 2019, Language.ENGLISH).sittings()).isZero();
        assertThat(ledgers.years(body)).containsExactly(2020);
    }

    @Test
    void delegates_take_their_member_with_them_and_those_in_the_room_are_at_the_host() {
        delegate("FJ", "America/New_York", Delegate.Presence.REMOTE);
        delegate("FJ", "Europe/Paris", Delegate.Presence.REMOTE);
        delegate("JP", "Asia/Tokyo", Delegate.Presence.IN_PERSON);
        session.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        session.timetable().publish(session.secretary(), session.session());

        assertThat(burdens()).containsExactly("FJ 120", "JP 0", "CH 0");
    }

    @Test
    void at_a_sitting_in_person_everybody_is_at_the_host_and_group_meetings_are_not_for_all() {
        add(Kind.PLENARY, Mode.IN_PERSON, "2020-06-09T18:00");
        add(Kind.GROUP_MEETING, Mode.IN_PERSON, "2020-06-10T03:00");
        session.timetable().publish(session.secretary(), session.session());

        assertThat(burdens()).containsOnly("CH 120", "JP 120", "FJ 120");
    }

    /** From 14:00 to 10:00 in Geneva: Tokyo ends at 19:00 (1.5 hours yellow), Suva at 22:00 (two hours yellow). */
    @Test
    void moving_a_sitting_says_what_it_does_to_the_burden() {
        Sitting before = session.plenary(LocalDateTime.parse("2020-06-09T14:00"));
        Sitting after = session.timetable().move(session.secretary(), before, earlier(before.plan()));
        Reader reader = new Reader(Language.ENGLISH, ZoneId.of("Europe/Zurich"), Optional.empty(), "", "/", "");

        assertThat(consequences.of(
                        new Rescheduling(session.read(), List.of(new Rescheduling.Step(before, after))), reader))
                .containsExactly(Consequence.note(
                        "The burden of these sittings changes from 8 to 3.5 weighted hours in all; for the member"
                                + " that bears most, from 6 to 2."));
        assertThat(consequences.of(
                        new Rescheduling(session.read(), List.of(new Rescheduling.Step(after, before))), reader))
                .extracting(Consequence::weight)
                .containsExactly(Consequence.Weight.WARNS);
        assertThat(consequences.of(
                        new Rescheduling(session.read(), List.of(new Rescheduling.Step(after, after))), reader))
                .isEmpty();
    }

    private static Plan earlier(Plan plan) {
        return new Plan(
                plan.kind(),
                plan.mode(),
                plan.start().minusHours(4),
                plan.zone(),
                plan.minutes(),
                plan.room(),
                plan.platform(),
                plan.joinLink());
    }

    @Test
    void the_ledger_is_a_page_a_table_and_an_answer_for_programs() {
        session.plenary(LocalDateTime.parse("2020-06-09T14:00"));
        session.timetable().publish(session.secretary(), session.session());
        String of = "body=" + body + "&year=2020";

        assertThat(secretary.get("/fairness/ledger?" + of).body())
                .contains("2020: 1 sitting held.", "Fiji", "Small island developing States", "never added up");
        assertThat(secretary.get("/fairness/ledger/csv?" + of).body()).contains("FJ,Fiji,1,6.0,0,120,1,1");
        assertThat(secretary.get("/fairness/ledger/xlsx?" + of).statusCode()).isEqualTo(200);
        assertThat(secretary.get("/api/v1/fairness/ledger?" + of + "&size=1").body())
                .contains("\"total\":3", "\"size\":1", "\"country\":\"FJ\"", "\"burden\":360")
                .doesNotContain("\"country\":\"CH\"");
        assertThat(secretary.get("/fairness/ledger?body=999999999").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.with(server, Role.INTERPRETER)
                        .get("/fairness/ledger")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_hours_of_a_sitting_are_drawn_and_listed() {
        Sitting sitting = session.plenary(LocalDateTime.parse("2020-06-09T14:00"));

        HttpResponse<String> page = secretary.get("/sittings/" + sitting.id() + "/hours");

        assertThat(page.body())
                .contains("Of 3 members 1 sit in comfortable hours, 1 early or late, 1 at night.")
                .contains("role=\"img\"", "next day", "00:00–02:00", "Host 14:00");
        assertThat(secretary.get("/sittings/" + sitting.id() + "/hours?lang=ar").body())
                .contains("dir=\"rtl\"");
        assertThat(secretary.get("/api/v1/sittings/" + sitting.id() + "/hours").body())
                .contains("\"localStart\":\"2020-06-10T00:00:00\"", "\"band\":\"RED\"", "\"total\":3");
        assertThat(secretary.get("/sittings/999999999/hours").statusCode()).isEqualTo(404);
    }

    @Test
    void the_finder_ranks_slots_of_a_body_and_shows_the_best() {
        session.plenary(LocalDateTime.parse("2020-06-09T14:00"));
        session.timetable().publish(session.secretary(), session.session());
        String asked = "body=" + body + search("2020-06-15", "2020-06-15");

        String page = secretary.get("/fairness?" + asked).body();

        assertThat(page)
                .contains(
                        "Slots: 24",
                        "Night again",
                        "Plan a sitting of " + session.read().code() + " here");
        assertThat(page)
                .contains("/sessions/" + session.session()
                        + "/sittings/new?start=2020-06-15T05:00&hostZone=Europe%2FZurich&minutes=120");
        assertThat(secretary
                        .get("/sessions/" + session.session()
                                + "/sittings/new?start=2020-06-15T08:00&hostZone=Europe%2FZurich&minutes=95")
                        .body())
                .contains("2020-06-15T08:00", "value=\"95\"");
        assertThat(secretary
                        .get("/fairness?" + asked + "&slot=2020-06-15T12:00:00Z")
                        .body())
                .contains("Night falls on 1: Fiji.");
        assertThat(secretary.get("/api/v1/fairness/slots?" + asked + "&size=2").body())
                .contains("\"total\":24", "\"start\":\"2020-06-15T03:00:00Z\"", "\"redAgain\":0");
    }

    @Test
    void members_may_be_written_down_by_code_or_name() {
        String asked = search("2020-06-15", "2020-06-15");

        assertThat(secretary.get("/fairness?members=FJ+NZL%2C+Japan" + asked).body())
                .contains("(3)</summary>", "New Zealand");
        assertThat(secretary.get("/fairness?members=Atlantis" + asked).body()).contains("Not known: Atlantis");
    }

    @Test
    void a_search_full_of_nonsense_comes_back_with_its_faults() {
        HttpResponse<String> answer = secretary.get(
                "/fairness?body=&minutes=0&first=x&last=2020-06-01&step=7&hostZone=Mars&hostFrom=noon&interpreterZone=UTC");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This time zone is not known.", "Please write a time such as 14:30.");
        assertThat(secretary.get("/api/v1/fairness/slots?minutes=0").statusCode())
                .isEqualTo(422);
        assertThat(secretary
                        .get("/fairness?body=" + body + search("2020-06-15", "2020-12-15"))
                        .body())
                .contains("From the first day on, 92 days at most.");
        assertThat(secretary
                        .get("/fairness?body=" + body + search("2030-06-15", "2030-06-15"))
                        .body())
                .contains("Nobody has a seat on 15 June 2030.");
    }

    @Test
    void a_rotation_is_proved_shown_and_planned_all_or_none() {
        String asked = "body=" + body + "&session=" + session.session()
                + "&minutes=60&first=2020-06-15&count=3&rhythm=WEEKLY&step=60&hostZone=Europe/Zurich"
                + "&interpreterZone=Europe/Zurich&ledgerFrom=2020-01-01";

        assertThat(secretary.get("/fairness/rotation?" + asked).body())
                .contains("found and proved in", "No rotation has less.", "Three hours in turn", "Plan all 3 sittings");
        assertThat(secretary.get("/api/v1/fairness/rotation?" + asked).body())
                .contains("\"proved\":true", "\"aim\":\"WORST\"", "fair.rotation.three");

        assertThat(plan("2020-06-15T10:00", "2020-06-22T10:00").statusCode()).isEqualTo(303);
        assertThat(sittings()).hasSize(2);

        HttpResponse<String> refused = plan("2020-06-29T10:00", "2020-06-22T10:30");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Of 2 sittings none was planned", "22 June 2020, 10:30");
        assertThat(sittings()).hasSize(2);
    }

    @Test
    void a_change_of_the_scale_is_a_new_version_and_an_older_form_is_told_of_it() {
        Visitor administrator = Visitor.with(server, Role.ADMINISTRATOR);
        String version = version(administrator);

        assertThat(administrator
                        .post("/fairness/scale", scale(version, "Decision 1"))
                        .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late = administrator.post("/fairness/scale", scale(version, "Decision 2"));

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Visitor made version").contains("Decision 1");
        assertThat(administrator
                        .post(
                                "/fairness/scale",
                                "version",
                                version(administrator),
                                "green",
                                "2",
                                "yellow",
                                "1",
                                "red",
                                "x",
                                "source",
                                "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(secretary
                        .post("/fairness/scale", scale(version, "Decision 3"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(secretary.get("/api/v1/fairness/scale").body()).contains("\"fromMinute\":1050", "Decision 1");
    }

    private static String version(Visitor visitor) {
        return visitor.get("/fairness/scale").body().replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    private static String[] scale(String version, String source) {
        return new String[] {
            "version", version, "green", "0", "yellow", "1", "red", "3", "source", source, "from0", "05:00", "band0",
            "YELLOW", "from1", "08:00", "band1", "GREEN", "from2", "17:30", "band2", "YELLOW", "from3", "23:00",
            "band3", "RED"
        };
    }

    private HttpResponse<String> plan(String one, String other) {
        return secretary.post(
                "/fairness/rotation/sittings",
                "session",
                Long.toString(session.session()),
                "hostZone",
                "Europe/Zurich",
                "minutes",
                "60",
                "kind",
                "PLENARY",
                "platform",
                Long.toString(session.platform()),
                "room",
                "",
                "starts",
                one,
                "starts",
                other);
    }

    private List<Sitting> sittings() {
        return server.getApplicationContext().getBean(Sittings.class).ofSession(session.session());
    }

    private static String search(String first, String last) {
        return "&minutes=120&first=" + first + "&last=" + last + "&step=60&ranking=TOTAL&days=MONDAY&days=TUESDAY"
                + "&hostZone=Europe/Zurich&interpreterZone=Europe/Zurich";
    }

    private List<String> burdens() {
        return ledgers.ofYear(body, 2020, Language.ENGLISH).lines().stream()
                .map(line -> line.country() + " " + line.burden())
                .toList();
    }

    private void delegate(String country, String zone, Delegate.Presence presence) {
        delegates.add(
                delegates.delegation(session.session(), country),
                "Delegate of " + country,
                Delegate.Function.ADVISER,
                country + zone.hashCode() + "@delegates.example",
                "en",
                zone,
                presence);
    }

    private void add(Kind kind, Mode mode, String start) {
        session.timetable()
                .add(
                        session.secretary(),
                        session.session(),
                        new Plan(
                                kind,
                                mode,
                                LocalDateTime.parse(start),
                                ZoneId.of("Europe/Zurich"),
                                120,
                                session.room(),
                                null,
                                null),
                        List.of("en"));
    }
}
