package org.hemicycle.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String URL = "jdbc:postgresql://db.example.org/hemicycle";

    @Test
    void nothing_said_means_the_embedded_database_with_the_demo_world() {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.databaseUrl()).isEmpty();
        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".hemicycle"));
        assertThat(settings.demo()).isTrue();
        assertThat(settings.asProperties()).isEmpty();
    }

    @Test
    void a_named_database_gets_no_demo_world_unless_it_is_asked_for() {
        assertThat(Settings.from(Map.of("DATABASE_URL", URL)).demo()).isFalse();
        assertThat(Settings.from(Map.of("DATABASE_URL", URL, "HEMICYCLE_DEMO", "true"))
                        .demo())
                .isTrue();
        assertThat(Settings.from(Map.of("HEMICYCLE_DEMO", "false")).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATABASE_URL       | jdbc:postgresql://db.example.org/hemicycle | datasources.default.url      | jdbc:postgresql://db.example.org/hemicycle
            DATABASE_USER      | hemicycle                                  | datasources.default.username | hemicycle
            DATABASE_PASSWORD  | secret                                     | datasources.default.password | secret
            HEMICYCLE_BASE_URL | https://meetings.example.org/              | hemicycle.base-url           | https://meetings.example.org
            HEMICYCLE_BASE_URL | http://localhost:8080                      | hemicycle.base-url           | http://localhost:8080
            SMTP_HOST          | mail.example.org                           | mail.smtp.host               | mail.example.org
            SMTP_PORT          | 65535                                      | mail.smtp.port               | 65535
            SMTP_USER          | hemicycle                                  | mail.smtp.user               | hemicycle
            SMTP_PASSWORD      | secret                                     | mail.smtp.password           | secret
            SMTP_FROM          | meetings@example.org                       | mail.from                    | meetings@example.org
            SMTP_SECURITY      | none                                       | mail.smtp.security           | none
            SMTP_SECURITY      | starttls                                   | mail.smtp.security           | starttls
            SMTP_SECURITY      | tls                                        | mail.smtp.security           | tls
            """)
    void a_variable_becomes_a_property(String variable, String said, String property, String value) {
        assertThat(Settings.from(Map.of(variable, " " + said + " "))
                        .asProperties()
                        .get(property))
                .hasToString(value);
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, hemicycle",
        "HEMICYCLE_BASE_URL, meetings.example.org",
        "HEMICYCLE_BASE_URL, ftp://meetings.example.org",
        "HEMICYCLE_BASE_URL, https://two words.example.org",
        "HEMICYCLE_DEMO, perhaps",
        "SMTP_PORT, 0",
        "SMTP_PORT, 65536",
        "SMTP_PORT, 99999",
        "SMTP_PORT, smtp",
        "SMTP_FROM, nobody",
        "SMTP_SECURITY, ssl",
    })
    void a_wrong_value_is_refused_by_a_sentence_that_names_variable_and_value(String variable, String said) {
        assertThatThrownBy(() -> Settings.from(Map.of(variable, said)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(variable + " must ")
                .hasMessageEndingWith("but is " + said + ".");
    }

    @Test
    void a_password_in_a_wrong_address_is_not_repeated() {
        assertThatThrownBy(() -> Settings.from(Map.of("DATABASE_URL", "postgres://hemicycle:secret@db.example.org/h")))
                .hasMessageStartingWith("DATABASE_URL must start with jdbc:postgresql:")
                .hasMessageEndingWith("but is postgres://….");
    }

    @Test
    void an_empty_variable_is_one_that_was_not_said() {
        assertThat(Settings.from(Map.of("SMTP_HOST", " ", "DATABASE_URL", ""))).isEqualTo(Settings.from(Map.of()));
    }

    @Test
    void a_home_is_absolute_wherever_the_program_goes() {
        assertThat(Settings.from(Map.of("HEMICYCLE_HOME", "data/../here")).home())
                .isEqualTo(Path.of("here").toAbsolutePath());
    }
}
