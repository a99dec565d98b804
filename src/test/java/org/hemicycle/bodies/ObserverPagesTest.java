package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Observers and officers: those who attend a body and those who preside over it. */
@MicronautTest(transactional = false)
class ObserverPagesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 9);

    @Inject
    private EmbeddedServer server;

    @Inject
    private Observers observers;

    @Inject
    private Officers officers;

    private Visitor secretary;
    private Body body;

    @BeforeEach
    void establish() {
        secretary = Visitor.with(server, Role.SECRETARY);
        body = TestBodies.empty(server.getApplicationContext());
    }

    @Test
    void a_state_an_organisation_and_another_observe_for_a_reason() {
        admit("STATE", "PS", "", "Resolution 99");
        admit("ORGANISATION", "", "Regional organisation", "Agreement of 1949");
        admit("OTHER", "", "=HYPERLINK(\"x\")", "Invitation");

        assertThat(observers.asOf(body.number(), DAY, Language.FRENCH))
                .extracting(Observer::name)
                .containsExactly("État de Palestine (l')", "Regional organisation", "=HYPERLINK(\"x\")");
        assertThat(observers.asOf(body.number(), LocalDate.of(2018, 12, 31), Language.FRENCH))
                .isEmpty();
        assertThat(secretary
                        .get("/bodies/" + body.number() + "?asOf=2020-06-09")
                        .body())
                .contains("3 observers", "State of Palestine (the)", "Agreement of 1949");
    }

    @Test
    void an_observer_without_a_name_or_reason_or_twice_is_refused() {
        assertThat(admit("STATE", "", "", "Resolution 99").body()).contains("Please fill this in.");
        assertThat(admit("ORGANISATION", "", "", "Resolution 99").body()).contains("Please fill this in.");
        assertThat(admit("STATE", "PS", "", "").body()).contains("Please fill this in.");
        admit("STATE", "PS", "", "Resolution 99");
        assertThat(admit("STATE", "PS", "", "Resolution 100").body())
                .contains(
                        "State of Palestine (the) is an observer at that time already: 1 January 2019 – without end.");
        assertThat(observers.all(body.number(), Language.ENGLISH)).hasSize(1);
    }

    @Test
    void an_observer_changed_by_two_is_changed_once() {
        admit("ORGANISATION", "", "Regional organisation", "Agreement");
        Observer seen = observers.all(body.number(), Language.ENGLISH).getFirst();

        assertThat(change(seen, "Agreement of 1949").statusCode()).isEqualTo(303);
        HttpResponse<String> second = change(seen, "Agreement of 1950");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("It is now: Regional organisation, Agreement of 1949, 1 January 2019 –");
        secretary.post(path(seen) + "/removal", "version", "1");
        assertThat(observers.all(body.number(), Language.ENGLISH)).isEmpty();
    }

    @Test
    void officers_hold_their_office_for_a_term_and_the_chair_stands_first() {
        elect("VICE_CHAIR", "Vice-Chair from Fiji", "FJ");
        elect("CHAIR", "Chair from Mali", "ML");

        assertThat(officers.asOf(body.number(), DAY, Language.ENGLISH))
                .extracting(Officer::name)
                .containsExactly("Chair from Mali", "Vice-Chair from Fiji");
        assertThat(elect("CHAIR", "chair from mali", "").body()).contains("is in this office at that time already");
        assertThat(elect("CHAIR", "", "XX").body()).contains("Please fill this in.", "Please choose one of the list.");
        assertThat(secretary
                        .get("/bodies/" + body.number() + "?asOf=2023-01-01")
                        .body())
                .contains("Nobody is in office on 1 January 2023.");
    }

    @Test
    void an_officer_changed_by_two_is_changed_once() {
        elect("CHAIR", "Chair from Mali", "ML");
        Officer seen = officers.all(body.number(), Language.ENGLISH).getFirst();
        String path = "/bodies/" + body.number() + "/officers/" + seen.id();
        String[] fields = {
            "version",
            "0",
            "function",
            "CHAIR",
            "name",
            "Chair from Niger",
            "country",
            "NE",
            "first",
            "2019-01-01",
            "last",
            "2021-12-31"
        };

        assertThat(secretary.post(path, fields).statusCode()).isEqualTo(303);
        assertThat(secretary.post(path, fields).body())
                .contains("It is now: Chair, Chair from Niger, 1 January 2019 – 31 December 2021.");
    }

    private HttpResponse<String> admit(String kind, String country, String name, String reason) {
        return secretary.post(
                "/bodies/" + body.number() + "/observers",
                "kind",
                kind,
                "country",
                country,
                "name-en",
                name,
                "reason",
                reason,
                "first",
                "2019-01-01",
                "last",
                "");
    }

    private HttpResponse<String> change(Observer seen, String reason) {
        return secretary.post(
                path(seen),
                "version",
                seen.version() + "",
                "kind",
                "ORGANISATION",
                "name-en",
                "Regional organisation",
                "reason",
                reason,
                "first",
                "2019-01-01",
                "last",
                "");
    }

    private HttpResponse<String> elect(String function, String name, String country) {
        return secretary.post(
                "/bodies/" + body.number() + "/officers",
                "function",
                function,
                "name",
                name,
                "email",
                "",
                "country",
                country,
                "zone",
                "",
                "first",
                "2019-01-01",
                "last",
                "2022-12-31");
    }

    private static String path(Observer observer) {
        return "/bodies/" + observer.bodyId() + "/observers/" + observer.id();
    }
}
