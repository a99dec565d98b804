package org.hemicycle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.SignIns.Opening;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SignInsTest {

    private static final String PASSWORD = "popov room at nine";
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int ATTEMPTS = 3;

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInRows rows;

    @Inject
    private Passwords passwords;

    private Instant now = Instant.parse("2020-06-09T10:00:00Z");
    private String email = "";
    private SignIns signIns;

    @BeforeEach
    void addSomebody() {
        email = UUID.randomUUID() + "@Sign-Ins.example";
        people.add(email, "Somebody", PASSWORD, Language.FRENCH, ZoneId.of("Pacific/Fiji"), Set.of(Role.ANALYST));
        InstantSource clock = () -> now;
        signIns = new SignIns(accounts, rows, passwords, clock.withZone(ZoneOffset.UTC), IDLE, ATTEMPTS, PAUSE);
    }

    @Test
    void a_sign_in_finds_the_person_until_it_is_closed() {
        String token = opened();

        assertThat(signIns.find(token)).hasValueSatisfying(person -> {
            assertThat(person.email()).isEqualTo(email);
            assertThat(person.language()).isEqualTo(Language.FRENCH);
            assertThat(person.roles()).containsExactly(Role.ANALYST);
        });
        assertThat(signIns.find(token + "x")).isEmpty();
        signIns.close(token);
        assertThat(signIns.find(token)).isEmpty();
    }

    @Test
    void a_token_cannot_be_read_out_of_the_database() {
        String token = opened();

        assertThat(rows.find(token)).isEmpty();
        assertThat(rows.find(Token.hash(token))).isPresent();
    }

    @Test
    void an_address_is_the_same_in_capitals_and_between_spaces() {
        assertThat(signIns.open(" " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void an_idle_sign_in_ends_and_a_used_one_goes_on() {
        String token = opened();

        now = now.plus(IDLE).minusSeconds(1);
        assertThat(signIns.find(token)).isPresent();
        now = now.plus(IDLE).minusSeconds(1);
        assertThat(signIns.find(token)).isPresent();
        now = now.plus(IDLE);
        assertThat(signIns.find(token)).isEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_fail_alike() {
        assertThat(signIns.open(email, "something else")).isEqualTo(new Opening.Failed());
        assertThat(signIns.open("nobody-" + email, PASSWORD)).isEqualTo(new Opening.Failed());
    }

    @Test
    void too_many_attempts_must_wait_even_with_the_right_password_and_for_an_unknown_address() {
        String unknown = "nobody-" + email;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            assertThat(signIns.open(email, "something else")).isInstanceOf(Opening.Failed.class);
            assertThat(signIns.open(unknown, "something else")).isInstanceOf(Opening.Failed.class);
        }

        assertThat(signIns.open(email, PASSWORD)).isEqualTo(new Opening.Paused(PAUSE));
        assertThat(signIns.open(unknown, PASSWORD)).isEqualTo(new Opening.Paused(PAUSE));
        now = now.plus(PAUSE);
        assertThat(signIns.open(email, PASSWORD)).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void a_change_of_roles_is_seen_by_those_signed_in() {
        String token = opened();
        people.add(
                UUID.randomUUID() + "@a.example",
                "A",
                PASSWORD,
                Language.ENGLISH,
                ZoneId.of("UTC"),
                Set.of(Role.ADMINISTRATOR));

        people.changeRoles(signIns.find(token).orElseThrow().accountId(), Set.of(Role.HELP_DESK));

        assertThat(signIns.find(token))
                .hasValueSatisfying(person -> assertThat(person.roles()).containsExactly(Role.HELP_DESK));
    }

    private String opened() {
        return switch (signIns.open(email, PASSWORD)) {
            case Opening.Opened opened -> opened.token();
            case Opening.Failed failed -> throw new AssertionError(failed);
            case Opening.Paused paused -> throw new AssertionError(paused);
        };
    }
}
