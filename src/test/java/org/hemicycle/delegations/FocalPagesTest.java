package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.AuditEntry;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class FocalPagesTest {

    private static final int LARGEST_PAGE = 15 * 1024;
    private static final int LARGEST_VISIT = 50 * 1024;
    private static final byte[] PDF = "%PDF-1.7\n%synthetic\n".getBytes(StandardCharsets.US_ASCII);

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final LateDesk late;
    private final Audit audit;
    private final Visitor focal;
    private TestDelegations world;
    private Delegation fiji;
    private String home;

    FocalPagesTest(EmbeddedServer server, LateDesk late, Audit audit) {
        this.context = server.getApplicationContext();
        this.server = server;
        this.late = late;
        this.audit = audit;
        this.focal = Visitor.stranger(server);
    }

    @BeforeEach
    void send() {
        world = TestDelegations.withSeats(context);
        fiji = world.withFocalPoint(world.fiji(), Language.ENGLISH);
        home = world.link(fiji);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_light_and_speaks_every_language_without_script(Language language) {
        Delegation delegation = world.withFocalPoint(world.ofCountry("RU"), language);
        String link = world.link(delegation);
        for (int number = 0; number < 30; number++) {
            world.delegate(delegation, ("Ю".repeat(9) + " ").repeat(6) + number, world.mail("d" + number));
        }
        long one = world.all(delegation).getFirst().id();
        int css = bytes(focal.get("/assets/hemicycle.css"));
        for (String page : List.of("", "/delegates/new", "/delegates/" + one, "/credentials", "/import")) {
            HttpResponse<String> answer = focal.get(link + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .contains("lang=\"" + language.tag() + "\"", language.rightToLeft() ? "dir=\"rtl\"" : "dir=\"ltr\"")
                    .doesNotContain("<script");
            assertThat(bytes(answer)).as(page + " in " + language).isLessThanOrEqualTo(LARGEST_PAGE);
            assertThat(bytes(answer) + css).isLessThanOrEqualTo(LARGEST_VISIT);
        }
        assertThat(focal.get(link + "?page=3").body()).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    }

    @Test
    void a_language_chosen_by_link_wins_over_the_focal_points() {
        assertThat(focal.get(home + "?lang=zh").body()).contains("lang=\"zh\"", "斐济");
    }

    @Test
    void a_focal_point_adds_changes_and_withdraws_and_all_of_it_is_audited() {
        HttpResponse<String> added = focal.post(home, home + "/delegates", fields("Ratu", world.mail("a")));
        assertThat(added.headers().firstValue("Location")).contains(home + "?done=done");
        assertThat(focal.get(home).body()).contains("Ratu", "1 delegate is on your list.");
        Delegate delegate = world.all(fiji).getFirst();

        String page = home + "/delegates/" + delegate.id();
        assertThat(focal.get(page).body()).contains("value=\"Ratu\"", "Pacific/Fiji");
        Map<String, Object> changed = fields("Ratu Sir", world.mail("a"));
        changed.put("version", delegate.version());
        changed.put("captioning", true);
        assertThat(focal.post(home, page, changed).statusCode()).isEqualTo(303);
        assertThat(world.find(delegate.id()).captioning()).isTrue();

        assertThat(focal.post(home, page + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(world.find(delegate.id()).isWithdrawn()).isTrue();
        assertThat(audit.newest(200, 0))
                .filteredOn(entry -> entry.who().equals("focal point of Fiji")
                        && entry.subject().contains("Ratu"))
                .extracting(AuditEntry::action)
                .contains("registered delegate", "read file of delegate", "changed delegate", "withdrew delegate");
    }

    @Test
    void what_is_wrong_stands_beside_its_field_and_the_rest_is_kept() {
        HttpResponse<String> answer = focal.post(home, home + "/delegates", fields("Kept Name", "no mail"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not a mail address.", "Kept Name");
    }

    @Test
    void a_delegate_of_another_delegation_is_not_shown() {
        Delegate other = world.delegate(world.ofCountry("EG"), "Secret", world.mail("s"));

        HttpResponse<String> answer = focal.get(home + "/delegates/" + other.id());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Secret");
    }

    @Test
    void what_another_changed_meanwhile_is_told_and_nothing_is_overwritten() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));
        Registrar registrar = context.getBean(Registrar.class);
        registrar.change(
                By.of(world.session().secretary()),
                delegate,
                delegate.particulars().with(Map.of(Field.POSITION, "Director", Field.NAME, "Their Name")),
                delegate.version());
        Map<String, Object> mine = fields("My Name", world.mail("a"));
        mine.put("version", delegate.version());
        mine.put("organisation", "My ministry");

        HttpResponse<String> answer = focal.post(home, home + "/delegates/" + delegate.id(), mine);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("Secretary of the meeting", "value=\"My Name\"", "Their Name", "value=\"Director\"")
                .contains("value=\"My ministry\"", "name=\"version\" value=\"1\"");
        assertThat(world.find(delegate.id()).name()).isEqualTo("Their Name");
    }

    @Test
    void after_the_list_is_closed_changes_wait_for_the_secretary() {
        Delegate there = world.delegate(fiji, "There", world.mail("a"));
        world.open(true);

        assertThat(focal.post(home, home + "/delegates", fields("Late", world.mail("late")))
                        .headers()
                        .firstValue("Location"))
                .contains(home + "?done=queued");
        Map<String, Object> changed = fields("There Now", world.mail("a"));
        changed.put("version", 0);
        focal.post(home, home + "/delegates/" + there.id(), changed);
        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("There");
        assertThat(focal.get(home).body()).contains("The list is closed.", "Waiting for the secretariat", "Late");

        Visitor secretary = Visitor.with(server, Role.SECRETARY);
        String queue = "/sessions/" + world.id() + "/late-changes";
        assertThat(secretary.get(queue).body()).contains("Late", "There Now", "focal point of Fiji");
        List<LateChange> waiting = late.waiting(world.id());
        secretary.post(queue, "/late-changes/" + waiting.getFirst().number() + "/acceptance", Map.of());
        secretary.post(
                queue, "/late-changes/" + waiting.getLast().number() + "/refusal", Map.of("reason", "Too late indeed"));

        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("Late", "There");
        assertThat(world.letters(world.focalMail(fiji)))
                .anySatisfy(letter -> assertThat(letter).contains("has made the change you asked for", "Add: Late"))
                .anySatisfy(letter -> assertThat(letter).contains("Too late indeed"));
        assertThat(late.waiting(world.id())).isEmpty();
    }

    @Test
    void a_link_that_was_replaced_or_revoked_opens_nothing() {
        String newer = world.link(fiji);
        assertThat(focal.get(home).statusCode()).isEqualTo(404);
        assertThat(focal.get(home).body()).contains("We do not know this link");
        assertThat(focal.get(newer).statusCode()).isEqualTo(200);

        context.getBean(FocalLinks.class).revoke(world.session().secretary(), fiji);
        assertThat(focal.get(newer).statusCode()).isEqualTo(404);
        assertThat(focal.post(newer, newer + "/delegates", fields("A", world.mail("a")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(world.all(fiji)).isEmpty();
    }

    @Test
    void the_link_goes_by_mail_and_only_its_hash_is_stored() {
        assertThat(world.letters(world.focalMail(fiji)))
                .singleElement()
                .asString()
                .contains(home, "needs no account");
        assertThat(world.number("SELECT count(*) FROM focal_link WHERE token_hash = '" + home.substring(3) + "'"))
                .isZero();
    }

    @Test
    void credentials_are_submitted_as_pdf_and_nothing_else_whatever_its_name() {
        HttpResponse<String> fake = focal.upload(
                home, home + "/credentials", Map.of("submittedOn", "2020-06-01"), "c.pdf", new byte[] {'M', 'Z', 0});
        assertThat(fake.statusCode()).isEqualTo(422);
        assertThat(fake.body()).contains("A PDF or JPEG of at most 5 MB.");

        focal.upload(home, home + "/credentials", Map.of("submittedOn", "2020-06-01"), "c.pdf", PDF);
        assertThat(focal.get(home).body()).contains("submitted", "1 June 2020");
        HttpResponse<String> copy = focal.get(home + "/credentials/copy");
        assertThat(copy.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(copy.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");

        Visitor secretary = Visitor.with(server, Role.SECRETARY);
        String page = "/delegations/" + fiji.id();
        assertThat(secretary
                        .post(page, page + "/credentials/decision", Map.of("decision", "REFUSED"))
                        .statusCode())
                .isEqualTo(422);
        secretary.post(
                page, page + "/credentials/decision", Map.of("decision", "REFUSED", "credentialsReason", "Not signed"));
        assertThat(focal.get(home).body()).contains("Not signed");
        assertThat(world.letters(world.focalMail(fiji)).getFirst()).contains("have been refused", "Not signed");
    }

    @Test
    void a_spreadsheet_is_looked_through_before_anything_is_written() {
        byte[] file = ("Name;Mail;Function\nAdi;" + world.mail("adi") + ";Head of delegation\n")
                .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> kept = focal.upload(home, home + "/import", Map.of(), "list.csv", file);

        String page = kept.headers().firstValue("Location").orElseThrow();
        assertThat(page).startsWith("/imports/");
        assertThat(focal.get(page).body()).contains("Adi", "1 line without faults", "/d/of/" + fiji.id());
        assertThat(world.all(fiji)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_first_page_of_a_long_spreadsheet_is_light_and_leads_to_the_whole(Language language) {
        Delegation delegation = world.withFocalPoint(world.ofCountry("RU"), language);
        String link = world.link(delegation);
        StringBuilder sheet = new StringBuilder("Name;Mail;Function;Organisation;Position;Language;Zone\n");
        String long300 = "Ю".repeat(290);
        for (int line = 0; line < 300; line++) {
            world.delegate(delegation, long300 + line, world.mail("long" + line));
            sheet.append(long300 + line + ";" + world.mail((line % 2 == 0 ? "long" : "other") + line) + ";"
                    + (line % 3 == 0 ? "Жонглёр" : "") + ";" + long300 + ";" + long300 + ";ru;Mars/Olympus\n");
        }

        String page = focal.upload(
                        link,
                        link + "/import",
                        Map.of(),
                        "list.csv",
                        sheet.toString().getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        HttpResponse<String> first = focal.get(page);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("whole=true").doesNotContain("<script");
        assertThat(bytes(first)).isLessThanOrEqualTo(LARGEST_PAGE);
        assertThat(focal.get(page.replaceAll("\\?.*", "") + "?whole=true").body())
                .contains("column-0");
    }

    @Test
    void a_missing_column_is_matched_from_the_light_page() {
        byte[] file = ("Name;Wohin\nAdi;" + world.mail("adi") + "\n").getBytes(StandardCharsets.UTF_8);
        String page = focal.upload(home, home + "/import", Map.of(), "list.csv", file)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("\\?.*", "");
        assertThat(focal.get(page).body()).contains("place-email").doesNotContain("place-name");

        focal.post(page, page + "/columns", Map.of("place-email", 1));

        assertThat(focal.get(page).body()).contains("1 line without faults", "Adi");
    }

    @Test
    void the_list_goes_out_as_a_file_and_on_paper() {
        world.delegate(fiji, "=1+1", world.mail("a"));

        assertThat(focal.get(home + "/list.csv").body()).contains("'=1+1", world.mail("a"));
        assertThat(focal.get(home + "/list.xlsx").statusCode()).isEqualTo(200);
        assertThat(focal.get(home + "/print").body()).contains("=1+1").doesNotContain(world.mail("a"));
    }

    @Test
    void a_complete_list_is_handed_in_and_taken_back() {
        focal.post(home, home + "/handing-in", Map.of("complete", true));
        assertThat(world.read(fiji.id()).handedInAt()).isNotNull();

        focal.post(home, home + "/handing-in", Map.of("complete", false));
        assertThat(world.read(fiji.id()).handedInAt()).isNull();
    }

    private static Map<String, Object> fields(String name, String email) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "email",
                email,
                "function",
                "ADVISER",
                "language",
                "en",
                "zone",
                "Pacific/Fiji",
                "mode",
                "REMOTE",
                "sex",
                "NOT_STATED"));
    }

    private static int bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
