package org.hemicycle.scheduling.counts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Particulars;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.scheduling.Unit;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CountsTest {

    private static final Unit FIELD = new Unit(Unit.Of.FIELD_OFFICE, "Regional Office");

    @Inject
    private EmbeddedServer server;

    /** In a year that no other test uses. */
    private final int year = ThreadLocalRandom.current().nextInt(1991, 2014);

    @Test
    void meetings_are_counted_by_kind_unit_and_language_and_said_in_sentences() {
        TestSessions session = TestSessions.draft(server.getApplicationContext());
        for (int day = 1; day <= 3; day++) {
            add(session, Kind.BRIEFING, day, Unit.HEADQUARTERS, "en");
        }
        add(session, Kind.BRIEFING, 4, FIELD, "fr");
        add(session, Kind.BRIEFING, 7, new Unit(Unit.Of.FIELD_OFFICE, "REGIONAL office"), "fr");
        add(session, Kind.PLENARY, 8, new Unit(Unit.Of.FIELD_OFFICE, "Area Office, Dakar"), "fr");
        add(session, Kind.PLENARY, 5, Unit.HEADQUARTERS, "en", "fr");
        Sitting cancelled = add(session, Kind.BRIEFING, 6, Unit.HEADQUARTERS, "fr");
        Visitor analyst = Visitor.with(server, Role.ANALYST);
        String period = "from=" + year + "-03-01&to=" + year + "-03-31";
        assertThat(analyst.get("/timetable/counts?" + period).body()).contains("no meeting, 0 from headquarters");
        session.timetable().publish(session.secretary(), session.session());
        session.timetable().cancel(session.secretary(), cancelled);

        assertThat(analyst.get("/timetable/counts?" + period).body())
                .contains("From 1 March " + year + " to 31 March " + year
                        + ": 7 meetings, 4 from headquarters, 3 from field offices.")
                .contains("5 briefings: 3 English, 2 French.")
                .contains(
                        "2 plenaries: 2 French, 1 English. A meeting in several languages is counted once for each of them.");
        assertThat(analyst.get("/timetable/counts?lang=ru&" + period).body()).contains("5 брифингов: Английский – 3");
        assertThat(analyst.get("/timetable/counts?lang=ar&" + period).body()).contains("جلستان عامتان", "5 إحاطات");
        assertThat(analyst.get("/timetable/counts?lang=en&from=" + year + "-03-04&to=" + year + "-03-04")
                        .body())
                .contains("1 meeting, 0 from headquarters, 1 from field offices.");
        assertThat(analyst.get("/timetable/counts/csv?lang=en&" + period).body())
                .contains(
                        "Organising unit,Briefing,Headquarters,3",
                        "Field office,Briefing,REGIONAL office,2",
                        "Field office,Plenary,\"Area Office, Dakar\",1",
                        "Language,Briefing,English,3",
                        "Month,Plenary," + year + "-03,2");
        assertThat(analyst.get("/timetable/counts/xlsx?" + period).statusCode()).isEqualTo(200);
        assertThat(analyst.get("/api/v1/timetable/counts?" + period).body())
                .contains("\"meetings\":7", "\"unit\":\"FIELD_OFFICE\"", "\"office\":\"Area Office, Dakar\"");
        assertThat(analyst.get("/timetable/counts?from=2020-02-01&to=2020-01-01")
                        .statusCode())
                .isEqualTo(422);
    }

    private Sitting add(TestSessions session, Kind kind, int day, Unit unit, String... languages) {
        return session.timetable()
                .add(
                        session.secretary(),
                        session.session(),
                        new Plan(
                                kind,
                                Mode.IN_PERSON,
                                LocalDateTime.of(year, 3, day, 10, 0),
                                ZoneId.of("Europe/Zurich"),
                                60,
                                session.room(),
                                null,
                                null),
                        new Particulars(List.of(languages), null, null, null, false, unit, List.of(), Map.of()));
    }
}
