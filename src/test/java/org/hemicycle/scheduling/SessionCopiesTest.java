package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionCopiesTest {

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private TestSessions original;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        original = TestSessions.draft(server.getApplicationContext());
    }

    @Test
    void a_copy_across_a_change_of_clocks_keeps_local_times_weekdays_and_languages() {
        Sitting summer = original.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        original.timetable().publish(original.secretary(), original.session());

        Session copy = copied("2020-12-08", "no", "no");

        Sitting winter = sittings().ofSession(copy.id()).getFirst();
        assertThat(winter.plannedStart()).isEqualTo("2020-12-08T12:00");
        assertThat(winter.day().getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(summer.startsAt()).isEqualTo("2020-06-09T10:00:00Z");
        assertThat(winter.startsAt()).isEqualTo("2020-12-08T11:00:00Z");
        assertThat(sittings().languages(winter.id())).containsExactly("en", "fr");
        assertThat(winter.roomId()).isEqualTo(summer.roomId());
    }

    @Test
    void nothing_of_a_copy_is_published_and_no_link_is_taken_over() {
        original.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        original.timetable().publish(original.secretary(), original.session());

        Session copy = copied("2021-06-08", "no", "no");

        assertThat(copy.status()).isEqualTo(SessionStatus.DRAFT);
        assertThat(sittings().ofSession(copy.id()))
                .allSatisfy(sitting -> assertThat(sitting.joinLink()).isNull());
        assertThat(secretary.get("/sessions/" + copy.id()).body())
                .contains("Planned as a copy.", "Copied from " + original.read().code());
    }

    @Test
    void the_agenda_comes_along_with_its_time_plan_and_without_documents() {
        Sitting sitting = original.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        AgendaItems items = server.getApplicationContext().getBean(AgendaItems.class);
        long item = items.insert(original.session(), "1 bis", 1, AgendaKind.DECISION, "Test");
        items.setTitle(item, "en", "Opening");
        items.setTitle(item, "fr", "Ouverture");
        items.addDocument(item, "DOC/1", "", null);
        items.insertSlot(item, sitting.id(), 25);

        Session copy = copied("2021-06-08", "no", "no");

        assertThat(items.titled(copy.id(), "fr")).singleElement().satisfies(one -> {
            assertThat(one.number()).isEqualTo("1 bis");
            assertThat(one.title()).isEqualTo("Ouverture");
            assertThat(one.kind()).isEqualTo(AgendaKind.DECISION);
        });
        assertThat(items.documents(copy.id())).isEmpty();
        assertThat(items.slots(copy.id())).singleElement().satisfies(slot -> {
            assertThat(slot.minutes()).isEqualTo(25);
            assertThat(slot.sittingId()).isNotEqualTo(sitting.id());
        });
    }

    @Test
    void another_weekday_is_asked_about_once() {
        original.plenary(LocalDateTime.parse("2020-06-09T12:00"));

        HttpResponse<String> asked = copy("2021-06-09", "no", "no");

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Tuesday, 9 June 2020 and Wednesday, 9 June 2021 are different weekdays");
        assertThat(copy("2021-06-09", "yes", "no").statusCode()).isEqualTo(303);
    }

    @Test
    void the_form_offers_first_days_on_the_same_weekday() {
        assertThat(SessionCopies.firstDays(LocalDate.parse("2020-06-09"), LocalDate.parse("2021-06-08")))
                .allSatisfy(day -> assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.TUESDAY))
                .contains(LocalDate.parse("2021-06-08"));
        assertThat(secretary
                        .get("/sessions/" + original.session() + "/copies/new")
                        .body())
                .contains("Tuesday");
    }

    @Test
    void sittings_whose_place_is_taken_are_named_and_may_be_left_out() {
        original.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        original.plenary(LocalDateTime.parse("2020-06-10T12:00"));
        TestSessions other = TestSessions.draft(server.getApplicationContext());
        Plan taken = original.plan(LocalDateTime.parse("2021-06-08T13:00"));
        other.timetable().add(other.secretary(), other.session(), taken, List.of("en"));

        HttpResponse<String> told = copy("2021-06-08", "no", "no");

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("1 sitting finds its room or platform taken: Plenary 1.");
        Session copy = copied("2021-06-08", "no", "yes");
        assertThat(sittings().ofSession(copy.id()))
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.day()).isEqualTo("2021-06-09"));
    }

    private String code = "";

    private HttpResponse<String> copy(String first, String otherWeekdays, String leaveOut) {
        code = "C" + UUID.randomUUID().toString().substring(0, 8);
        return secretary.post(
                "/sessions/" + original.session() + "/copies",
                "body",
                original.read().bodyId() + "",
                "ordinal",
                "",
                "code",
                code,
                "mode",
                "VIRTUAL",
                "zone",
                "Europe/Zurich",
                "firstDay",
                first,
                "lastDay",
                LocalDate.parse(first).plusDays(3).toString(),
                "title-en",
                "Copy",
                "otherWeekdays",
                otherWeekdays,
                "leaveOut",
                leaveOut);
    }

    private Session copied(String first, String otherWeekdays, String leaveOut) {
        assertThat(copy(first, otherWeekdays, leaveOut).statusCode()).isEqualTo(303);
        return server.getApplicationContext()
                .getBean(Sessions.class)
                .byCode(code, Language.ENGLISH)
                .orElseThrow();
    }

    private Sittings sittings() {
        return server.getApplicationContext().getBean(Sittings.class);
    }
}
