package org.hemicycle.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes our mail.
 *
 * @param host empty or absent: none is set up
 * @param user empty or absent: the server asks for none
 * @param timeout milliseconds to wait for each of the server's answers
 */
@Context
@ConfigurationProperties("mail.smtp")
record SmtpSettings(
        @Nullable String host,
        @Bindable(defaultValue = "25") int port,
        @Bindable(defaultValue = "NONE") Security security,
        @Nullable String user,
        @Nullable String password,
        @Bindable(defaultValue = "20000") int timeout) {

    /** How the way to the server is kept private. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    boolean isSetUp() {
        return host != null && !host.isBlank();
    }

    boolean asksForUser() {
        return user != null && !user.isBlank();
    }

    Properties asProperties() {
        String millis = Integer.toString(timeout);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        properties.setProperty("mail.smtp.auth", Boolean.toString(asksForUser()));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        return properties;
    }

    /** Without the password, which must not reach a log. */
    @Override
    public String toString() {
        return "SMTP server " + host + ":" + port + " (" + security + ")";
    }
}
