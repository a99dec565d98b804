package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

    @ParameterizedTest
    @CsvSource({"1, 1m", "2, 2m", "3, 4m", "5, 16m", "6, 30m", "500, 30m"})
    void the_pause_doubles_up_to_the_longest(int failedAttempts, String pause) {
        MailSettings settings = new MailSettings(
                "meetings@council.example",
                Duration.ofSeconds(5),
                2,
                Duration.ofMinutes(10),
                Duration.ofMinutes(1),
                Duration.ofMinutes(30),
                Duration.ofDays(3));

        assertThat(settings.pauseAfter(failedAttempts)).isEqualTo(Duration.parse("PT" + pause));
    }

    @Test
    void a_wrong_sender_stops_the_start() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of("mail.from", "the secretariat")))
                .rootCause()
                .hasMessage("mail.from must be a mail address, but is the secretariat.");
    }

    @Test
    void the_password_is_not_printed() {
        SmtpSettings settings =
                new SmtpSettings("mail.example", 587, SmtpSettings.Security.STARTTLS, "council", "secret", 20_000);

        assertThat(settings).hasToString("SMTP server mail.example:587 (STARTTLS)");
    }
}
