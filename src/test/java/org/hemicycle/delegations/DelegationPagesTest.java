package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DelegationPagesTest {

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private TestDelegations world;
    private Visitor secretary;

    DelegationPagesTest(EmbeddedServer server) {
        this.context = server.getApplicationContext();
        this.server = server;
    }

    @BeforeEach
    void plan() {
        world = TestDelegations.withSeats(context);
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void opening_registration_gives_every_member_and_observer_a_delegation() {
        world.observer("Opening Organization");
        String overview = "/delegations?session=" + world.id();
        assertThat(secretary.get(overview).body()).contains("Open registration");

        secretary.post(overview, "/sessions/" + world.id() + "/registration", Map.of("closesAt", "2999-01-01T18:00"));

        assertThat(secretary.get(overview).body())
                .contains("Fiji", "Egypt", "Opening Organization", "7 delegations", "Observer organization")
                .contains("1 January 2999, 18:00");
        secretary.post(overview, "/sessions/" + world.id() + "/registration", Map.of("closesAt", "2999-02-01T18:00"));
        assertThat(secretary.get(overview).body()).contains("7 delegations", "1 February 2999");
    }

    @Test
    void the_overview_finds_a_delegation_by_words_and_state() {
        world.open(false);
        world.delegate(world.fiji(), "A", world.mail("a"));
        String overview = "/delegations?session=" + world.id();

        assertThat(secretary.get(overview + "&q=fij").body()).contains(">Fiji<").doesNotContain(">Egypt<");
        assertThat(secretary.get(overview + "&state=EMPTY").body())
                .contains(">Egypt<")
                .doesNotContain(">Fiji<");
        assertThat(secretary.get(overview + "&undecided=true").body())
                .contains(">Fiji<")
                .doesNotContain(">Egypt<");
        assertThat(secretary.get(overview + "&state=%22nonsense%3E&q=%3Cb%3E").statusCode())
                .isEqualTo(200);
    }

    @Test
    void links_are_sent_to_focal_points_without_one_and_to_no_other() {
        world.open(false);
        Delegation fiji = world.withFocalPoint(world.fiji(), Language.FRENCH);
        String overview = "/delegations?session=" + world.id();

        secretary.post(overview, "/sessions/" + world.id() + "/registration/links", Map.of());
        secretary.post(overview, "/sessions/" + world.id() + "/registration/links", Map.of());

        assertThat(world.letters(world.focalMail(fiji)))
                .singleElement()
                .asString()
                .contains("veuillez inscrire ici la délégation", "/d/", "La liste est close le");
    }

    @Test
    void focal_points_of_the_session_before_are_proposed() {
        world.open(false);
        world.withFocalPoint(world.fiji(), Language.FRENCH);
        long later = context.getBean(Sessions.class)
                .plan(
                        world.session().read().bodyId(),
                        world.session().read().code() + "-2",
                        Mode.VIRTUAL,
                        "Europe/Zurich",
                        LocalDate.of(2021, 6, 9),
                        LocalDate.of(2021, 6, 12),
                        Map.of(Language.ENGLISH, "Later"));

        secretary.post(
                "/delegations?session=" + later,
                "/sessions/" + later + "/registration",
                Map.of("closesAt", "2999-01-01T18:00"));

        assertThat(secretary.get("/delegations?session=" + later + "&q=fiji").body())
                .contains("Focal point, Fiji");
    }

    @Test
    void several_delegates_are_accredited_at_once() {
        Delegation fiji = world.fiji();
        Delegate one = world.delegate(fiji, "One", world.mail("one"));
        Delegate two = world.delegate(fiji, "Two", world.mail("two"));
        String page = "/delegations/" + fiji.id();

        assertThat(secretary
                        .post(page, page + "/accreditations", Map.of("decision", "ACCREDITED"))
                        .body())
                .contains("Choose at least one delegate.");
        assertThat(secretary
                        .post(page, page + "/accreditations", Map.of("decision", "REFUSED", "delegate", one.id()))
                        .statusCode())
                .isEqualTo(422);
        secretary.post(
                page,
                page + "/accreditations",
                Map.of("decision", "ACCREDITED", "delegate", List.of(one.id(), two.id())));

        assertThat(world.all(fiji)).extracting(Delegate::accreditation).containsOnly(Accreditation.ACCREDITED);
        assertThat(world.letters(two.email())).hasSize(1);
    }

    @Test
    void the_second_of_two_secretaries_sees_what_the_first_wrote_and_overwrites_nothing() {
        Delegation fiji = world.withFocalPoint(world.fiji(), Language.FRENCH);
        String page = "/delegations/" + fiji.id();
        Map<String, Object> first = focal("First Writer", fiji);
        Map<String, Object> second = focal("Second Writer", fiji);

        assertThat(secretary.post(page, page + "/focal-point", first).statusCode())
                .isEqualTo(303);
        HttpResponse<String> answer = Visitor.with(server, Role.SECRETARY).post(page, page + "/focal-point", second);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("value=\"Second Writer\"", "First Writer", "Visitor");
        assertThat(world.read(fiji.id()).focalName()).isEqualTo("First Writer");
    }

    @Test
    void a_delegate_is_added_and_changed_and_the_page_tells_where_else_the_person_is_known() {
        TestDelegations before = TestDelegations.withSeats(context);
        before.delegate(before.ofCountry("EG"), "Elsewhere Name", world.mail("a"));
        String page = "/delegations/" + world.fiji().id();

        secretary.post(page, page + "/delegates", fields("O'Name <b>", world.mail("a")));

        Delegate delegate = world.all(world.fiji()).getFirst();
        assertThat(secretary.get("/delegates/" + delegate.id()).body())
                .contains(
                        "O&#39;Name &lt;b",
                        "Elsewhere Name",
                        before.session().read().code(),
                        "Egypt")
                .contains("Put on the list");
        assertThat(secretary
                        .post(page, page + "/delegates", fields("Again", world.mail("A")))
                        .body())
                .contains("Somebody on this list has this address already.");
        String file = "/delegates/" + delegate.id();
        secretary.post(file, file + "/withdrawal", Map.of());
        assertThat(secretary.get(page).body()).contains("withdrawn");
        secretary.post(file, file + "/return", Map.of());
        assertThat(world.find(delegate.id()).isWithdrawn()).isFalse();
    }

    @Test
    void namesakes_of_one_country_are_shown_and_merged() {
        Delegate one = world.delegate(world.fiji(), "Same Name", world.mail("one"));
        Delegate two = world.delegate(world.fiji(), "SAME NAME", world.mail("two"));
        String page = "/delegates/" + one.id();
        assertThat(secretary.get(page).body()).contains("Are they the same person?", world.mail("two"));

        secretary.post(page, page + "/person/merger", Map.of("other", two.id()));

        assertThat(world.find(two.id()).personId()).isEqualTo(one.personId());
        assertThat(secretary.get(page).body()).contains("Merged with SAME NAME", "Visitor");
    }

    @Test
    void the_list_of_participants_is_in_protocol_order_with_heads_first_and_members_before_observers() {
        world.observer("A Test Organization");
        world.open(false);
        Delegate adviser = world.delegate(world.fiji(), "Adviser of Fiji", world.mail("adviser"));
        add(world.fiji(), "Head of Fiji", "HEAD");
        add(world.ofCountry("EG"), "Head of Egypt", "HEAD");
        add(organisation(), "Observer of all", "OBSERVER");
        String list = "/sessions/" + world.id() + "/participants";

        assertThat(secretary.get(list).body())
                .containsSubsequence("Head of Egypt", "Head of Fiji", "Adviser of Fiji", "Observer of all")
                .contains("4 participants registered, 0 of them accredited", "Not stated", "4 of 4", adviser.email());
        assertThat(secretary.get(list + "?lang=fr").body()).containsSubsequence("Head of Egypt", "Head of Fiji");
        assertThat(secretary.get(list + "/print?lang=en").body())
                .containsSubsequence("Members", "Egypt", "Fiji", "Observer organizations", "A Test Organization")
                .doesNotContain("@delegations.example", "<style", "<script");
        assertThat(secretary.get(list + "/participants.csv?lang=en").body())
                .contains("Member or observer", "Not stated", adviser.email());
        assertThat(Visitor.with(server, Role.HELP_DESK)
                        .get(list + "/participants.csv")
                        .body())
                .doesNotContain(adviser.email());
    }

    @Test
    void a_file_with_a_broken_line_leaves_everything_as_it_was() {
        String lines = IntStream.range(0, 300)
                .mapToObj(number -> "Fiji;D " + number + ";" + world.mail("d" + number) + "\n")
                .collect(Collectors.joining());
        String upload = "/imports/delegates/" + world.id();

        String page = secretary
                .upload(
                        upload,
                        upload,
                        Map.of(),
                        "delegates.csv",
                        ("Country;Name;E-mail\n" + lines + "Fiji;Last;broken\n").getBytes(StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(secretary.get(page).body())
                .contains("1 line has faults", "“broken” is not a mail address.", ">302<");
        assertThat(secretary.post(page, page + "/confirmation", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(world.all(world.fiji())).isEmpty();
    }

    @Test
    void nobody_is_dropped_from_the_counts() {
        Delegate one = world.delegate(world.fiji(), "One", world.mail("one"));
        world.delegate(world.ofCountry("CH"), "Two", world.mail("two"));
        context.getBean(AccreditationDesk.class)
                .decide(
                        world.session().secretary(),
                        world.fiji().id(),
                        List.of(one.id()),
                        Accreditation.ACCREDITED,
                        "");

        List<CountTable> counts = context.getBean(ParticipantCounts.class)
                .of(
                        world.session().read(),
                        context.getBean(Participants.class).of(world.id(), Language.ENGLISH),
                        new Reader(Language.ENGLISH, ZoneOffset.UTC, Optional.empty(), "", "", ""));

        assertThat(counts.subList(0, 3))
                .allSatisfy(table -> assertThat(table.rows().stream()
                                .mapToLong(CountTable.Row::registered)
                                .sum())
                        .isEqualTo(2))
                .allSatisfy(table -> assertThat(table.accredited()).isEqualTo(1));
        assertThat(counts.getLast().rows())
                .filteredOn(row -> row.name().equals("Small island developing States"))
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.registered(), row.accredited(), row.members(), row.sending()))
                        .containsExactly(1L, 1L, 1L, 1L));
    }

    @Test
    void a_help_desk_reads_and_changes_nothing() {
        Delegate delegate = world.delegate(world.fiji(), "One", world.mail("one"));
        Visitor desk = Visitor.with(server, Role.HELP_DESK);

        assertThat(desk.get("/delegates/" + delegate.id()).body()).contains("One");
        assertThat(desk.post("/people", "/delegates/" + delegate.id() + "/withdrawal", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    private Delegation organisation() {
        return world.read(world.number("SELECT delegation.id FROM delegation WHERE observer_id IS NOT NULL"
                + " AND session_id = " + world.id()));
    }

    private void add(Delegation delegation, String name, String function) {
        Map<String, Object> fields = fields(name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@d.example");
        fields.put("function", function);
        String page = "/delegations/" + delegation.id();
        assertThat(secretary.post(page, page + "/delegates", fields).statusCode())
                .isEqualTo(303);
    }

    private static Map<String, Object> focal(String name, Delegation delegation) {
        return Map.of(
                "focalName", name, "focalEmail", "f@d.example", "focalLanguage", "fr", "version", delegation.version());
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
}
