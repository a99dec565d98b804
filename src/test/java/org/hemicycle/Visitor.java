package org.hemicycle;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.accounts.SignIns.Opening;
import org.hemicycle.accounts.Token;
import org.hemicycle.reference.Language;

/**
 * Somebody who asks for pages and sends forms, signed in or not. Follows no redirect.
 *
 * <p>Forms are sent in two ways: with the token of the page that shows them, as a browser without scripts does, or with
 * one in a header, which spares the page.
 */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a password for tests";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final EmbeddedServer server;
    private final String cookie;
    private final String secret;

    private Visitor(EmbeddedServer server, String cookie, String secret) {
        this.server = server;
        this.cookie = cookie;
        this.secret = secret;
    }

    /** Somebody who knows a link and nothing else. */
    public static Visitor stranger(EmbeddedServer server) {
        return new Visitor(server, "visit", Token.make());
    }

    /** Somebody new in Zurich, who has these roles and no other. */
    public static Visitor with(EmbeddedServer server, Role... roles) {
        People people = server.getApplicationContext().getBean(People.class);
        String email = UUID.randomUUID() + "@visitor.example";
        people.add(email, "Visitor", PASSWORD, Language.ENGLISH, ZoneId.of("Europe/Zurich"), Set.of(roles));
        SignIns signIns = server.getApplicationContext().getBean(SignIns.class);
        return switch (signIns.open(email, PASSWORD)) {
            case Opening.Opened opened -> new Visitor(server, "sign-in", opened.token());
            case Opening.Failed failed -> throw new IllegalStateException(email + " cannot sign in");
            case Opening.Paused paused -> throw new IllegalStateException(email + " has to wait");
        };
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** An answer that is read line by line while it comes. */
    public HttpResponse<Stream<String>> lines(String path) {
        return send(request(path).GET(), BodyHandlers.ofLines());
    }

    /** Sends the form that the page at {@code from} shows; a list is a field that is sent several times. */
    public HttpResponse<String> post(String from, String path, Map<String, ?> fields) {
        return send(form(request(path), Stream.concat(byTurns("csrf", tokenOf(from)), byName(fields))));
    }

    /** Sends a form with its token in the header; fields are name and value by turns. */
    public HttpResponse<String> post(String path, String... fields) {
        return send(form(trusted(path), byTurns(fields)));
    }

    /** Sends the form that the page at {@code from} shows, with a file in its field {@code file}. */
    public HttpResponse<String> upload(
            String from, String path, Map<String, String> fields, String fileName, byte[] file) {
        MultipartForm form = new MultipartForm().field("csrf", tokenOf(from));
        fields.forEach(form::field);
        return send(form.file(fileName, file).in(request(path)));
    }

    /** Sends a form with a file in its field {@code file}, its token in the header; fields are name and value by turns. */
    public HttpResponse<String> upload(String path, String fileName, byte[] file, String... fields) {
        MultipartForm form = new MultipartForm();
        byTurns(fields).forEach(field -> form.field(field.getKey(), field.getValue()));
        return send(form.file(fileName, file).in(trusted(path)));
    }

    /** A request that carries its token in a header, whatever its body is. */
    public HttpResponse<String> send(String method, String path, String contentType) {
        return send(trusted(path).header("Content-Type", contentType).method(method, BodyPublishers.noBody()));
    }

    /** A request with headers and a body of its own, as a program or a script sends it. */
    public HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = trusted(path).method(method, BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** A program's request. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(
                trusted(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body)));
    }

    private static Stream<Entry<String, String>> byTurns(String... fields) {
        return IntStream.range(0, fields.length / 2).mapToObj(i -> Map.entry(fields[2 * i], fields[2 * i + 1]));
    }

    private static Stream<Entry<String, String>> byName(Map<String, ?> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        several(field.getValue()).map(value -> Map.entry(field.getKey(), String.valueOf(value))));
    }

    private static Stream<?> several(Object value) {
        return value instanceof List<?> list ? list.stream() : Stream.of(value);
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Stream<Entry<String, String>> fields) {
        String form = fields.map(
                        field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private String tokenOf(String page) {
        Matcher token = CSRF.matcher(get(page).body());
        return token.find() ? token.group(1) : "none";
    }

    private HttpRequest.Builder trusted(String path) {
        return request(path).header("X-CSRF-Token", Token.hash("csrf " + secret));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Cookie", cookie + "=" + secret)
                .header("Accept", "text/html,*/*");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return CLIENT.send(request.build(), as);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
