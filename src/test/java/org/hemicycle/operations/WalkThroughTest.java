package org.hemicycle.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.Browsing;
import org.hemicycle.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The main job from end to end in the demo world, as its people do it, in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkThroughTest {

    /** Two delegates of each of 48 members, one of each of ten observers. */
    private static final int INVITED = 2 * 48 + 10;

    /** All of them were asked what stood in their way. */
    private static final int ASKED = INVITED;

    /** Letters of the registration: links, credentials, accreditations. */
    private static final int REGISTERED = 3 + 7 + 2 * 8 + 1;

    private EmbeddedServer server;
    private Browsing browsing;

    @BeforeAll
    void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("walk_through"));
        properties.put("hemicycle.demo", "true");
        properties.put("micronaut.server.port", -1);
        properties.put("hemicycle.jobs.enabled", "true");
        properties.put("hemicycle.roster.time", "20s");
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        browsing = Browsing.start();
    }

    @AfterAll
    void stop() {
        browsing.close();
        server.close();
    }

    @Test
    @Order(1)
    void the_secretary_plans_a_sitting_is_told_of_a_clash_and_publishing_invites_every_delegate_to_every_sitting() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.getByRole(AriaRole.NAVIGATION).getByText("Sessions").click();
            page.getByText("First Virtual Consultation of Councillors").click();
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(8 + 4);
            Browsing.picture(page, "01-timetable");

            page.getByText("Add a sitting").click();
            page.getByLabel("Start (local time)").fill("2020-06-11T13:00");
            page.getByLabel("Room")
                    .selectOption(page.locator("#room option", new Page.LocatorOptions().setHasText("Popov"))
                            .getAttribute("value"));
            page.getByLabel("Platform").selectOption("MyMeetings");
            press(page, "Add a sitting");
            assertThat(page.locator("strong.fault"))
                    .hasText("Popov is taken by Plenary 5 from 12:00 to 14:00. It is free at 17:30.");
            Browsing.picture(page, "02-clash");

            page.getByLabel("Start (local time)").fill("2020-06-11T18:00");
            press(page, "Add a sitting");
            page.getByLabel("Start (local time)").fill("2020-06-12T09:30");
            press(page, "Save the change");
            page.getByText("First Virtual Consultation of Councillors").first().click();
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Plenary 9")))
                    .containsText("09:30–11:30");

            press(page, "Publish the session");
            assertThat(page.getByText("Published", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Browsing.picture(page, "03-published");

            page.getByRole(AriaRole.NAVIGATION).getByText("Mail room").click();
            assertThat(page.getByText("Waiting (" + (INVITED * 9 + ASKED + REGISTERED) + ")"))
                    .isVisible();
        }
    }

    @Test
    @Order(2)
    void the_chief_interpreter_makes_and_publishes_a_roster() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "chief-interpreter");
            page.getByRole(AriaRole.NAVIGATION).getByText("Sessions").click();
            page.getByText("First Virtual Consultation of Councillors").click();
            page.getByText("Roster", new Page.GetByTextOptions().setExact(true)).click();
            press(page, "Make roster");
            assertThat(page.getByText("Booths by sitting"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
            assertThat(page.locator("table.levels tbody tr").first()).containsText("Empty seats");
            assertThat(page.locator("table.levels tbody tr").first()).containsText("None is better");
            assertThat(page.locator(".grid .seat")).not().hasCount(0);
            Browsing.picture(page, "04-roster");

            press(page, "Publish the roster");
            assertThat(page.getByText("Published on")).isVisible();
        }
    }

    @Test
    @Order(3)
    void an_interpreter_sees_and_confirms_assignments_on_a_phone() {
        try (BrowserContext phone = browsing.phone()) {
            Page page = signedIn(phone, "interpreter");
            page.getByRole(AriaRole.NAVIGATION).getByText("My assignments").click();
            Locator first = page.locator(".cards > li").first();
            assertThat(first).containsText("English");
            first.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Confirm"))
                    .click();
            assertThat(page.locator(".cards > li").first()).containsText("Confirmed");
            Browsing.picture(page, "05-my-assignments-phone");
        }
    }

    @Test
    @Order(4)
    void the_mail_room_shows_an_invitation_as_its_delegate_sees_it() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.getByRole(AriaRole.NAVIGATION).getByText("Mail room").click();
            assertThat(page.locator(".notice.warn")).containsText("No SMTP server is set up");
            Browsing.picture(page, "06-mail-room");

            page.locator("tbody a[lang=ar]", new Page.LocatorOptions().setHasText("دعوة"))
                    .first()
                    .click();
            assertThat(page.frameLocator("iframe").locator("html")).hasAttribute("dir", "rtl");
            assertThat(page.locator("pre").first()).containsText("METHOD:REQUEST");
            Browsing.picture(page, "07-mail-arabic");
        }
    }

    @Test
    @Order(5)
    void a_delegate_answers_an_invitation_without_sign_in_and_without_script() {
        String link = linkOfAnInvitation();
        try (BrowserContext phone = browsing.withoutScript()) {
            Page page = phone.newPage();
            page.navigate(link.replaceFirst("^http://[^/]+", server.getURL().toString()));
            Browsing.picture(page, "08-rsvp-phone");
            press(page, "Yes");
            assertThat(page.getByText("Thank you: you will take part.")).isVisible();
            page.getByText("العربية").click();
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            Browsing.picture(page, "09-rsvp-arabic-phone");
        }
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.navigate(url("/sessions/1/invitations"));
            assertThat(page.locator(".tag.good", new Page.LocatorOptions().setHasText("Accepted")))
                    .hasCount(1);
            Browsing.picture(page, "10-answers");
        }
    }

    @Test
    @Order(6)
    void a_delegate_answers_the_survey_in_arabic_and_the_secretary_sees_what_stood_in_the_way() {
        String link = linkOfTheSurvey();
        try (BrowserContext phone = browsing.withoutScript()) {
            Page page = phone.newPage();
            page.navigate(url(link + "?lang=ar"));
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            Browsing.picture(page, "11-survey-arabic-phone");
            for (Locator severe : page.locator("input[type=radio][value='3']").all()) {
                severe.check();
            }
            page.locator("input[name=part]").first().check();
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("شكرًا لك");
            Browsing.picture(page, "12-survey-thanks-phone");
        }
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.getByRole(AriaRole.NAVIGATION).getByText("More").click();
            page.getByRole(AriaRole.NAVIGATION).getByText("Surveys").click();
            page.getByText("Connectivity during VCC-1").click();
            assertThat(page.getByText("41 of " + ASKED + " people invited")).isVisible();
            assertThat(page.getByText("40 synthetic replies").first()).isVisible();
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Least developed countries")))
                    .containsText(" of ");
            Browsing.picture(page, "13-barriers");
        }
    }

    @Test
    @Order(7)
    void the_analyst_imports_a_file_and_compares_2019_with_2020() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "analyst");
            page.getByRole(AriaRole.NAVIGATION).getByText("Participation").click();
            upload(page, "TDAG 2018", "TDAG 2018,2018-04-09,FJ,on-site,three\n");
            assertThat(page.getByText("Nothing was stored.")).isVisible();
            Browsing.picture(page, "14-import-with-a-fault");

            page.navigate(url("/participation"));
            upload(page, "TDAG 2018", "TDAG 2018,2018-04-09,FJ,on-site,3\n");
            press(page, "Store these figures");
            assertThat(page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("TDAG 2018")))
                    .isVisible();

            page.navigate(url("/comparisons"));
            page.getByText("IETF: on site in 2019, remote in 2020").click();
            assertThat(page.getByText(
                            "Least developed countries (registered): 8 → 42 against on site in 2019, but 226 → 42"))
                    .isVisible();
            assertThat(page.locator("svg.chart").first()).isVisible();
            Browsing.picture(page, "15-comparison");
            String csv = page.request().get(url("/comparisons/1/export.csv")).text();
            assertThat(csv).contains("LDC", "registered");
        }
        try (BrowserContext phone = browsing.phone()) {
            Page page = signedIn(phone, "analyst");
            page.navigate(url("/comparisons/1?lang=ar"));
            Browsing.picture(page, "16-comparison-arabic-phone");
        }
    }

    @Test
    @Order(8)
    void everybody_is_refused_outside_their_role() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "interpreter");
            assertThat(page.navigate(url("/sessions/1/roster")).status()).isEqualTo(403);
            assertThat(page.getByText("This page belongs to another role than yours."))
                    .isVisible();
        }
    }

    private static void upload(Page page, String title, String line) {
        page.getByText("Import a file").click();
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(
                        "file.csv",
                        "text/csv",
                        ("meeting,date,country,presence,count\n" + line).getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("Name of the data").fill(title);
        page.getByLabel("Source").fill("Final report");
        press(page, "Look at the file");
    }

    private String linkOfTheSurvey() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "help-desk");
            page.navigate(url("/mail-room/" + (REGISTERED + 1)));
            Matcher link = Pattern.compile("/s/[A-Za-z0-9_-]+")
                    .matcher(page.locator("pre.letter").innerText());
            assertThat(link.find()).isTrue();
            return link.group();
        }
    }

    private String linkOfAnInvitation() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "help-desk");
            page.navigate(url("/mail-room"));
            page.locator("tbody a[lang=en]", new Page.LocatorOptions().setHasText("Invitation"))
                    .first()
                    .click();
            return page.frameLocator("iframe")
                    .getByText("Answer", new FrameLocator.GetByTextOptions().setExact(true))
                    .getAttribute("href");
        }
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(url("/"));
        page.locator(
                        "li",
                        new Page.LocatorOptions()
                                .setHas(page.getByText(
                                        who + "@hemicycle.example", new Page.GetByTextOptions().setExact(true))))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText("What is next for you")).isVisible();
        return page;
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String url(String path) {
        return server.getURL() + path;
    }
}
