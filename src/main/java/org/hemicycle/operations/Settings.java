package org.hemicycle.operations;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the environment variables say, checked before anything starts.
 *
 * @param databaseUrl JDBC address of a PostgreSQL server; absent means the embedded one
 * @param home absolute folder of the embedded database
 * @param baseUrl the address that people and mails use, without a slash at its end
 * @param demo whether the demo world is loaded into an empty embedded database
 */
record Settings(
        Optional<String> databaseUrl,
        Optional<String> databaseUser,
        Optional<String> databasePassword,
        Path home,
        Optional<String> baseUrl,
        boolean demo,
        Map<String, Object> smtp) {

    /** @throws StartFailure with the name of the variable that is wrong, and what it should be */
    static Settings from(Map<String, String> environment) {
        return new Settings(
                value(environment, "DATABASE_URL").map(Settings::jdbcUrl),
                value(environment, "DATABASE_USER"),
                value(environment, "DATABASE_PASSWORD"),
                home(environment),
                value(environment, "HEMICYCLE_BASE_URL").map(Settings::webAddress),
                demo(environment),
                smtp(environment));
    }

    Map<String, Object> asProperties() {
        Map<String, Object> properties = new HashMap<>(smtp);
        databaseUrl.ifPresent(url -> properties.put("datasources.default.url", url));
        databaseUser.ifPresent(user -> properties.put("datasources.default.username", user));
        databasePassword.ifPresent(password -> properties.put("datasources.default.password", password));
        baseUrl.ifPresent(url -> properties.put("hemicycle.base-url", url));
        return properties;
    }

    private static String jdbcUrl(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    "DATABASE_URL must start with jdbc:postgresql:, as in jdbc:postgresql://db.example.org/hemicycle,"
                            + " but is " + withoutSecrets(url) + ".");
        }
        return url;
    }

    /** A password may stand in an address, and this sentence in a log. */
    private static String withoutSecrets(String url) {
        return url.replaceFirst("(//|@).*", "//…");
    }

    private static Path home(Map<String, String> environment) {
        return value(environment, "HEMICYCLE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".hemicycle"))
                .toAbsolutePath()
                .normalize();
    }

    private static String webAddress(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return address.replaceAll("/+$", "");
            }
        } catch (URISyntaxException malformed) {
            // said below, with the same sentence as for an address that lacks its host
        }
        throw new StartFailure("HEMICYCLE_BASE_URL must be a web address such as https://meetings.example.org, but is "
                + address + ".");
    }

    /** Absent means yes for the embedded database and no for a named one: nobody wants demo data there unasked. */
    private static boolean demo(Map<String, String> environment) {
        boolean embedded = value(environment, "DATABASE_URL").isEmpty();
        return value(environment, "HEMICYCLE_DEMO")
                .map(said -> switch (said) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new StartFailure("HEMICYCLE_DEMO must be true or false, but is " + said + ".");
                })
                .orElse(embedded);
    }

    private static Map<String, Object> smtp(Map<String, String> environment) {
        Map<String, Object> properties = new HashMap<>();
        value(environment, "SMTP_HOST").ifPresent(host -> properties.put("mail.smtp.host", host));
        value(environment, "SMTP_PORT").ifPresent(port -> properties.put("mail.smtp.port", port(port)));
        value(environment, "SMTP_USER").ifPresent(user -> properties.put("mail.smtp.user", user));
        value(environment, "SMTP_PASSWORD").ifPresent(password -> properties.put("mail.smtp.password", password));
        value(environment, "SMTP_FROM").ifPresent(from -> properties.put("mail.from", address(from)));
        value(environment, "SMTP_SECURITY").ifPresent(way -> properties.put("mail.smtp.security", security(way)));
        return properties;
    }

    private static int port(String said) {
        if (said.matches("[1-9][0-9]{0,4}") && Integer.parseInt(said) < 65536) {
            return Integer.parseInt(said);
        }
        throw new StartFailure("SMTP_PORT must be a number from 1 to 65535, but is " + said + ".");
    }

    private static String address(String said) {
        if (said.matches("[^@\\s]+@[^@\\s]+")) {
            return said;
        }
        throw new StartFailure("SMTP_FROM must be a mail address, but is " + said + ".");
    }

    private static String security(String said) {
        return switch (said) {
            case "none", "starttls", "tls" -> said;
            default -> throw new StartFailure("SMTP_SECURITY must be none, starttls or tls, but is " + said + ".");
        };
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        @Nullable String said = environment.get(name);
        return said == null || said.isBlank() ? Optional.empty() : Optional.of(said.strip());
    }
}
