package org.hemicycle;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.ApiTokens;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;

/** A program that acts for somebody by their token. */
public final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final EmbeddedServer server;
    private final String token;

    private Program(EmbeddedServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /** For somebody new who has this role. */
    public static Program of(EmbeddedServer server, Role role) {
        return of(server, role, UUID.randomUUID() + "@program.example");
    }

    /** For somebody new who has this role and address. */
    public static Program of(EmbeddedServer server, Role role, String email) {
        ApplicationContext context = server.getApplicationContext();
        SignedIn person = context.getBean(People.class)
                .add(email, "Test " + role, "correct horse battery", Language.ENGLISH, ZoneId.of("UTC"), Set.of(role));
        return new Program(server, context.getBean(ApiTokens.class).make(person, "Test", Duration.ofDays(1)));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, "");
    }

    private HttpResponse<String> send(String method, String path, String json) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(server.getURL() + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(json))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
