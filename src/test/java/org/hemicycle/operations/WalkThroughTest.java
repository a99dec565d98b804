package org.hemicycle.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
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

    private EmbeddedServer server;
    private Browsing browsing;

    @BeforeAll
    void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("walk_through"));
        properties.put("hemicycle.demo", "true");
        properties.put("micronaut.server.port", -1);
        properties.put("hemicycle.jobs.enabled", "true");
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
    void the_secretary_adds_a_sitting_is_told_of_a_clash_moves_it_and_publishes() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.getByRole(AriaRole.NAVIGATION).getByText("Sessions").click();
            page.getByText("First Virtual Consultation of Councillors").click();
            assertThat(page.getByRole(AriaRole.ROW)).hasCount(8 + 4);
            Browsing.picture(page, "01-timetable");

            page.getByText("Add a sitting").click();
            page.getByLabel("Start (local time)").fill("2020-06-11T13:00");
            page.getByLabel("Room").selectOption("Popov");
            page.getByLabel("Platform").selectOption("MyMeetings");
            press(page, "Add a sitting");
            assertThat(page.getByText("Popov is taken by Plenary 5 from 12:00 to 14:00. It is free at 14:00."))
                    .isVisible();
            Browsing.picture(page, "02-clash");

            page.getByLabel("Start (local time)").fill("2020-06-11T18:00");
            press(page, "Add a sitting");
            page.getByText("Plenary 9").click();
            page.getByLabel("Start (local time)").fill("2020-06-12T09:30");
            press(page, "Save the change");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Plenary 9")))
                    .containsText("09:30–11:30");

            press(page, "Publish the session");
            assertThat(page.getByText("Published", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            Browsing.picture(page, "03-published");
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
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(100_000));
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
    void publishing_queued_one_invitation_for_each_delegate_and_sitting() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "secretary");
            page.getByRole(AriaRole.NAVIGATION).getByText("Mail room").click();
            assertThat(page.getByText("No SMTP server is set up")).isVisible();
            assertThat(page.getByText("Waiting (954)")).isVisible();
            Browsing.picture(page, "06-mail-room");

            page.locator("tbody a[lang=ar]").first().click();
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
            page.navigate(link);
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

    private String linkOfAnInvitation() {
        try (BrowserContext desk = browsing.wide()) {
            Page page = signedIn(desk, "help-desk");
            page.navigate(url("/mail-room"));
            page.locator("tbody a[lang=en]").first().click();
            return page.frameLocator("iframe").locator("a", null).last().getAttribute("href");
        }
    }

    private Page signedIn(BrowserContext context, String who) {
        Page page = context.newPage();
        page.navigate(url("/"));
        page.locator("li", new Page.LocatorOptions().setHasText(who + "@hemicycle.example"))
                .getByRole(AriaRole.BUTTON)
                .click();
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
