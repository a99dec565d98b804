package org.hemicycle.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @Test
    void a_password_is_kept_as_argon2id_with_the_parameters_of_owasp() {
        assertThat(PASSWORDS.hash("popov room at nine")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void a_hash_matches_its_password_only() {
        String hash = PASSWORDS.hash("popov room at nine");

        assertThat(PASSWORDS.matches("popov room at nine", hash)).isTrue();
        assertThat(PASSWORDS.matches("popov room at ten", hash)).isFalse();
        assertThat(PASSWORDS.matches("", hash)).isFalse();
    }

    @Test
    void one_password_gets_another_hash_each_time() {
        assertThat(PASSWORDS.hash("popov room at nine")).isNotEqualTo(PASSWORDS.hash("popov room at nine"));
    }

    @Test
    void nobody_matches_nothing() {
        assertThat(PASSWORDS.matchesNobody("popov room at nine")).isFalse();
    }
}
