package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import org.hemicycle.AtOnce;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AgendaPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private AgendaItems items;

    private Visitor secretary;
    private TestSessions session;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        session = TestSessions.draft(server.getApplicationContext());
    }

    @Test
    void items_are_put_up_down_and_to_a_place_by_its_number() {
        List.of("Opening", "Adoption of the agenda", "Report", "Closing").forEach(this::add);

        put("Closing", "1");
        put("Opening", "down");
        put("Report", "up");

        assertThat(titles()).containsExactly("Closing", "Adoption of the agenda", "Report", "Opening");
        put("Closing", "99");
        assertThat(titles()).last().isEqualTo("Closing");
        secretary.post(agenda() + "/numbering");
        assertThat(all()).extracting(AgendaItem::number).containsExactly("1", "2", "3", "4");
    }

    @Test
    void of_two_who_put_items_at_the_same_moment_both_are_heeded() {
        List.of("A", "B", "C", "D").forEach(this::add);

        AtOnce.both(() -> put("A", "4").statusCode(), () -> put("D", "1").statusCode());

        assertThat(all()).extracting(AgendaItem::place).containsExactly(1, 2, 3, 4);
        assertThat(titles()).containsExactlyInAnyOrder("A", "B", "C", "D");
        assertThat(titles().indexOf("D")).isLessThan(titles().indexOf("A"));
    }

    @Test
    void a_number_is_given_once_and_a_title_in_english_is_needed() {
        add("Opening");

        HttpResponse<String> answer = secretary.post(agenda(), "number", "1", "kind", "", "title-en", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is an item 1 already.", "Please fill this in.");
    }

    @Test
    void the_second_of_two_editors_is_told_who_changed_the_item() {
        add("Opening");
        AgendaItem seen = all().getFirst();
        edit(seen, "Opening of the session");

        HttpResponse<String> answer = edit(seen, "Something else");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Visitor changed item 1 on");
        assertThat(titles()).containsExactly("Opening of the session");
    }

    @Test
    void a_document_has_a_symbol_a_link_and_languages() {
        add("Opening");
        String path = "/agenda-items/" + all().getFirst().id() + "/documents";

        assertThat(secretary
                        .post(path, "symbol", "DOC/7", "link", "javascript:alert(1)", "otherLanguages", "")
                        .body())
                .contains("A link starts with https://");
        assertThat(secretary
                        .post(
                                path,
                                "symbol",
                                "DOC/7",
                                "title",
                                "Report",
                                "link",
                                "https://docs.example.org/7",
                                "languages",
                                "en",
                                "otherLanguages",
                                "pt")
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary.post(path, "symbol", "DOC/7", "otherLanguages", "").body())
                .contains("This item has a document DOC/7 already.");
        assertThat(secretary.get(agenda()).body()).contains("https://docs.example.org/7", "DOC/7", "en pt");
    }

    @Test
    void the_time_plan_tells_start_times_in_both_zones_the_running_total_and_the_overrun() {
        Sitting sitting = session.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        List.of("Opening", "Report").forEach(this::add);
        Visitor helpDesk = Visitor.with(server, Role.HELP_DESK);
        String plan = "/sessions/" + session.session() + "/time-plan";
        takeUp(plan, 0, sitting, "100");
        takeUp(plan, 1, sitting, "45");

        String page = secretary.get(plan).body();

        assertThat(page)
                .contains("12:00–13:40", "13:40–14:25", "145 / 120")
                .contains("145 minutes are planned for a sitting of 120: 25 too many.");
        assertThat(helpDesk.get(plan).body()).contains("13:40–14:25").doesNotContain("name=\"minutes\"");
        AgendaSlot second = items.slots(session.session()).getLast();
        secretary.post(plan + "/" + second.id(), "do", "up");
        secretary.post(plan + "/" + second.id(), "minutes", "20");
        assertThat(secretary.get(plan).body())
                .contains("12:00–12:20", "12:20–14:00", "120 of 120 minutes planned, 0 left.");
        secretary.post(plan + "/" + second.id(), "do", "drop");
        assertThat(secretary.get(plan).body()).contains("1 item is taken up at no sitting yet:");
    }

    @Test
    void an_item_is_not_taken_up_at_a_sitting_of_another_session() {
        add("Opening");
        TestSessions other = TestSessions.draft(server.getApplicationContext());
        Sitting foreign = other.plenary(LocalDateTime.parse("2020-06-09T12:00"));

        takeUp("/sessions/" + session.session() + "/time-plan", 0, foreign, "30");

        assertThat(items.slots(session.session())).isEmpty();
    }

    @Test
    void files_hold_all_titles_documents_and_sittings() {
        Sitting sitting = session.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        add("=Opening");
        items.addDocument(all().getFirst().id(), "DOC/1", "", null);
        items.insertSlot(all().getFirst().id(), sitting.id(), 15);

        HttpResponse<String> csv = secretary.get(agenda() + ".csv");

        assertThat(csv.body())
                .contains("number,kind,title-ar")
                .contains("'=Opening")
                .contains("DOC/1")
                .contains("1,15");
        assertThat(secretary.get(agenda() + ".xlsx").body()).startsWith("PK");
    }

    @Test
    void the_agenda_of_a_closed_session_stays() {
        add("Opening");
        session.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        session.timetable().publish(session.secretary(), session.session());
        Visitor administrator = Visitor.with(server, Role.ADMINISTRATOR);
        String preview = administrator
                .post(
                        "/sessions/" + session.session() + "/rescheduling/preview",
                        "what",
                        "CLOSE",
                        "reason",
                        "It is over")
                .body();
        administrator.post(
                "/sessions/" + session.session() + "/rescheduling",
                "what",
                "CLOSE",
                "reason",
                "It is over",
                "seen",
                preview.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1"));

        assertThat(edit(all().getFirst(), "Other").statusCode()).isEqualTo(422);
        assertThat(secretary.get(agenda()).body()).contains("Opening").doesNotContain("Add an item");
    }

    private void add(String title) {
        int next = all().size() + 1;
        HttpResponse<String> answer =
                secretary.post(agenda(), "number", next + "", "kind", "DISCUSSION", "title-en", title);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> put(String title, String to) {
        long id = all().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
        return secretary.post("/agenda-items/" + id + "/place", "to", to);
    }

    private HttpResponse<String> edit(AgendaItem seen, String title) {
        return secretary.post(
                "/agenda-items/" + seen.id(),
                "number",
                seen.number(),
                "kind",
                "",
                "title-en",
                title,
                "version",
                seen.version() + "");
    }

    private void takeUp(String plan, int item, Sitting sitting, String minutes) {
        secretary.post(plan, "item", all().get(item).id() + "", "sitting", sitting.id() + "", "minutes", minutes);
    }

    private List<AgendaItem> all() {
        return items.titled(session.session(), "en");
    }

    private List<String> titles() {
        return all().stream().map(AgendaItem::title).toList();
    }

    private String agenda() {
        return "/sessions/" + session.session() + "/agenda";
    }
}
