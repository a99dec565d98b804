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
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.accounts.SignIns.Opening;
import org.hemicycle.accounts.Token;
import org.hemicycle.reference.Language;

/** Somebody who asks for pages and sends forms, signed in or not. Follows no redirect. */
public final class Visitor {

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

    public static Visitor stranger(EmbeddedServer server) {
        return new Visitor(server, "visit", Token.make());
    }

    /** Somebody new, who has these roles and no other. */
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
        return send(request(path).GET(), HttpResponse.BodyHandlers.ofLines());
    }

    /** @param fields name and value by turns */
    public HttpResponse<String> post(String path, String... fields) {
        String form = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** A request that carries its token in a header, whatever its body is. */
    public HttpResponse<String> send(String method, String path, String contentType) {
        return send(
                request(path).header("Content-Type", contentType).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** A request with headers and a body of its own, as a program or a script sends it. */
    public HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** A program's request. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form with a file in its field {@code file}; fields are name and value by turns. */
    public HttpResponse<String> upload(String path, String fileName, byte[] file, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(("--bound\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                            + fields[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--bound--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=bound")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path))
                .header("Cookie", cookie + "=" + secret)
                .header("Accept", "text/html,*/*")
                .header("X-CSRF-Token", Token.hash("csrf " + secret));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
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
