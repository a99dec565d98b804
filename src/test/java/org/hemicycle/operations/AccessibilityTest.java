package org.hemicycle.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.Browsing;
import org.hemicycle.TestDatabase;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.accounts.SignIns.Opening;
import org.hemicycle.scheduling.Timetable;
import org.hemicycle.web.ShownSignIns.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the demo world, looked at by axe: nobody is kept out by how they read or point. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("accessibility"));
    private EmbeddedServer server;
    private Browsing browsing;

    @BeforeAll
    void start() {
        properties.put("hemicycle.demo", "true");
        properties.put("hemicycle.demo-booths", "true");
        properties.put("hemicycle.jobs.enabled", "true");
        properties.put("hemicycle.jobs.poll", "200ms");
        properties.put("hemicycle.roster.time", "1s");
        properties.put("micronaut.server.port", -1);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        server.getApplicationContext()
                .getBean(Timetable.class)
                .publish(
                        server.getApplicationContext()
                                .getBean(People.class)
                                .byEmail("secretary@hemicycle.example")
                                .orElseThrow(),
                        1);
        browsing = Browsing.start();
        awaitTheRoster();
    }

    /** The demo has one soon after its start, with answers and scenarios: no page is looked at empty. */
    private void awaitTheRoster() {
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        eventually(() -> assertThat(chief.get("/sessions/1/roster/scenarios").body())
                .contains("Level by level", "Published roster", "As things are"));
        assertThat(chief.get("/sessions/1/roster").body()).contains("Published on", "First roster");
        assertThat(chief.get("/sessions/1/roster/notes").body())
                .contains("I teach that day.", "A shrill whistle", "English booth interpreter 3");
    }

    @AfterAll
    void stop() {
        browsing.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, en, '/ /bodies /bodies/1 /bodies/new /bodies/1/edit /bodies/1/copy /bodies/1/seats/new /bodies/1/seats/1"
                + " /bodies/1/observers/new /bodies/1/observers/1 /bodies/1/officers/new /countries /countries/VU /groups /groups/LDC"
                + " /groups/LDC/members/1 /holidays/CH-GE /duty-stations/new /sessions /sessions/1 /sessions/1/sittings/new /sittings/1"
                + " /sessions/1/roster /sessions/1/roster/scenarios /sessions/1/roster/scenarios/new"
                + " /sessions/new /sessions/1/edit /sessions/1/copies/new"
                + " /sessions/1/rescheduling /sessions/1/agenda /sessions/1/agenda/new /agenda-items/1 /sessions/1/time-plan"
                + " /timetable /timetable/month"
                + " /sessions/1/invitations /delegations /delegations/1 /delegations/1/delegates/new /delegates/1"
                + " /sessions/1/participants /sessions/1/late-changes /interpreters /interpreters/settings /mail-room /mail-room/1 /surveys /surveys/1"
                + " /participation /participation/imports/new /comparisons /comparisons/new /people"
                + " /audit /no-such-page'",
        "administrator, ar, '/ /bodies/1 /bodies/1/edit /groups/LDC /holidays/CH-GE /sessions/1 /delegations /delegations/1 /sessions/1/participants"
                + " /sessions/1/agenda /sessions/1/time-plan /timetable /timetable/month /sittings/1 /mail-room /people'",
        "chief-interpreter, en, '/interpreters/new /interpreters/1 /rule-sets /rule-sets/1 /channel-limits"
                + " /sittings/1/languages /sittings/1/channels /sittings/1/hours /rooms/1/booths"
                + " /sessions/1/roster/1/seats/1/en /sessions/1/roster/1/print /sessions/1/roster/notes"
                + " /sessions/1/booth-sheets'",
        "chief-interpreter, ar, '/interpreters/1 /rule-sets /sittings/1/languages /sittings/1/channels'",
        "interpreter, en, '/my/assignments /my/availability'",
        "help-desk, en, '/surveys/1/answers'"
    })
    void staff_pages_have_no_grave_fault(String who, String language, String paths) {
        try (BrowserContext desk = browsing.wide()) {
            desk.addCookies(List.of(
                    new Cookie("sign-in", token(who)).setUrl(server.getURL().toString())));
            Page page = desk.newPage();
            for (String path : paths.split(" ")) {
                assertNoGraveFault(page, path, language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "ar", "zh"})
    void pages_of_delegates_have_no_grave_fault_on_a_phone(String language) throws SQLException {
        try (BrowserContext phone = browsing.phone()) {
            Page page = phone.newPage();
            assertNoGraveFault(page, "/sign-in", language);
            assertNoGraveFault(page, "/i/" + tokenOf("invitation"), language);
            assertNoGraveFault(page, "/s/" + tokenOf("survey_invitation"), language);
        }
    }

    private void assertNoGraveFault(Page page, String path, String language) {
        int status = page.navigate(server.getURL() + path + "?lang=" + language).status();
        assertThat(status).as(path).isEqualTo(path.equals("/no-such-page") ? 404 : 200);
        List<Rule> faults = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(faults.stream().filter(fault -> GRAVE.contains(fault.getImpact())))
                .as("%s in %s", path, language)
                .extracting(AccessibilityTest::sentence)
                .isEmpty();
    }

    private static String sentence(Rule fault) {
        return fault.getId() + ": " + fault.getHelp() + " "
                + fault.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }

    private String token(String who) {
        ApplicationContext context = server.getApplicationContext();
        Shown shown = context.getBean(DemoWorld.class).all().stream()
                .filter(one -> one.email().startsWith(who + "@"))
                .findFirst()
                .orElseThrow();
        return switch (context.getBean(SignIns.class).open(shown.email(), shown.password())) {
            case Opening.Opened opened -> opened.token();
            case Opening.Failed failed -> throw new AssertionError(failed);
            case Opening.Paused paused -> throw new AssertionError(paused);
        };
    }

    private String tokenOf(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        String.valueOf(properties.get("datasources.default.url")), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT token FROM " + table + " LIMIT 1")) {
            found.next();
            return found.getString(1);
        }
    }
}
