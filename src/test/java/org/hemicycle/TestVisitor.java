package org.hemicycle;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.reference.Language;

/** Somebody with a browser that has no scripts and follows no redirects by itself. */
public final class TestVisitor {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "correct horse battery";

    private final URI server;
    private final String cookie;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestVisitor(URI server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    /** Somebody who knows a link and nothing else. */
    public static TestVisitor stranger(EmbeddedServer server) {
        return new TestVisitor(server.getURI(), "");
    }

    /** Somebody new, signed in with this role. */
    public static TestVisitor signedIn(EmbeddedServer server, Role role) {
        String email = role.name().toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.org";
        server.getApplicationContext()
                .getBean(People.class)
                .add(email, "Test " + role, PASSWORD, Language.ENGLISH, ZoneId.of("Pacific/Fiji"), Set.of(role));
        SignIns.Opening opening =
                server.getApplicationContext().getBean(SignIns.class).open(email, PASSWORD);
        if (!(opening instanceof SignIns.Opening.Opened opened)) {
            throw new IllegalStateException("Could not sign in: " + opening);
        }
        return new TestVisitor(server.getURI(), "sign-in=" + opened.token());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form that the page at {@code from} shows, its token included. */
    public HttpResponse<String> post(String from, String path, Map<String, ?> fields) {
        StringBuilder body = new StringBuilder("csrf=" + token(from));
        fields.forEach((name, value) -> (value instanceof List<?> several ? several : List.of(value))
                .forEach(one -> body.append('&').append(name).append('=').append(encoded(one))));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form with a file. */
    public HttpResponse<String> upload(
            String from, String path, Map<String, String> fields, String fileName, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "csrf", token(from));
        fields.forEach((name, value) -> part(body, name, value));
        write(
                body,
                "--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--bound--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=bound")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        write(body, "--bound\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String token(String from) {
        Matcher token = CSRF.matcher(get(from).body());
        return token.find() ? token.group(1) : "none";
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
