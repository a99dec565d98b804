package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.Browsing;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Agenda;
import org.hemicycle.scheduling.AgendaDetails;
import org.hemicycle.scheduling.DocumentDetails;
import org.hemicycle.scheduling.Duty;
import org.hemicycle.scheduling.OnDuty;
import org.hemicycle.scheduling.Particulars;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.scheduling.TimePlans;
import org.hemicycle.scheduling.Unit;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in a booth: a sheet for each day. */
@MicronautTest(transactional = false)
class BoothSheetTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Assignments assignments;

    private Visitor chief;
    private TestSessions session;
    private String language;

    /** Two sittings on one day, one on the next and five on the last, each with two booths that have one interpreter of two. */
    @BeforeEach
    void publishARoster() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        language = "fj-x-" + UUID.randomUUID().toString().substring(0, 8);
        long english = TestInterpreters.engage(context, "en", language, session.platform())
                .number();
        long other = TestInterpreters.engage(context, language, "en", session.platform())
                .number();
        Stream<LocalDateTime> last =
                Stream.of(8, 11, 14, 17, 20).map(hour -> NOON.plusDays(2).withHour(hour));
        Stream<LocalDateTime> all = Stream.concat(Stream.of(NOON, NOON.plusHours(4), NOON.plusDays(1)), last);
        for (LocalDateTime start : all.toList()) {
            Sitting sitting = session.timetable()
                    .add(session.secretary(), session.session(), session.plan(start), particulars(start));
            assignments.insert(sitting.id(), english, "en", "remote", 1, null);
            assignments.insert(sitting.id(), other, language, "remote", 1, null);
            takeUpABudget(sitting);
        }
    }

    private Particulars particulars(LocalDateTime start) {
        var from = start.atZone(java.time.ZoneId.of("Europe/Zurich")).toInstant();
        return new Particulars(
                List.of("en", language),
                null,
                null,
                null,
                false,
                Unit.HEADQUARTERS,
                List.of(new OnDuty(session.secretary().accountId(), "", Duty.HELP_DESK, from, from.plusSeconds(3600))),
                Map.of());
    }

    private void takeUpABudget(Sitting sitting) {
        Reader secretary =
                new Reader(Language.ENGLISH, session.secretary().zone(), Optional.of(session.secretary()), "", "/", "");
        Agenda agenda = context.getBean(Agenda.class);
        String number = Long.toString(sitting.number());
        long item = agenda.add(
                secretary, session.session(), new AgendaDetails(number, null, Map.of(Language.ENGLISH, "Budget")));
        agenda.addDocument(
                secretary, item, new DocumentDetails("C20/" + number, "Draft budget", null, List.of("en", "fr")));
        context.getBean(TimePlans.class).takeUp(secretary, session.session(), item, sitting.id(), 30);
    }

    @Test
    void a_sheet_tells_channel_documents_relays_and_who_is_on_duty() {
        assertThat(sheets("?day=2020-06-09"))
                .contains("Channel", "C20/1", "C20/2", "Draft budget")
                .doesNotContain("C20/3")
                .contains("Secretary of the meeting, Help desk 12:00–13:00")
                .contains("https://meet.example.org/" + session.session());
    }

    @Test
    void each_booth_has_a_page_of_its_own_for_each_day_and_more_where_sittings_are_many() {
        try (Browsing browsing = Browsing.start();
                BrowserContext desk = browsing.wide()) {
            Page page = desk.newPage();
            page.setContent(sheets(""));
            page.addStyleTag(new Page.AddStyleTagOptions()
                    .setPath(Path.of("src", "main", "resources", "assets", "hemicycle.css")));
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target", "screenshots", "booth-sheets.pdf")));

            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type ?/Page\\b").matcher(text).results())
                    .hasSize(2 * (1 + 1 + 3));
            assertThat(text).containsPattern("/MediaBox ?\\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?\\]");
        }
    }

    private String sheets(String query) {
        return chief.get("/sessions/" + session.session() + "/booth-sheets" + query)
                .body();
    }
}
