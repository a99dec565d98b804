package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hemicycle.TestVisitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CsrfFilterTest {

    private final EmbeddedServer server;

    CsrfFilterTest(EmbeddedServer server) {
        this.server = server;
    }

    @Test
    void a_form_that_arrives_slowly_is_answered_like_any_other() throws IOException, InterruptedException {
        try (Socket line = new Socket("localhost", server.getPort())) {
            send(
                    line.getOutputStream(),
                    "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 9\r\n"
                            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
            Thread.sleep(300);
            send(line.getOutputStream(), "csrf=");
            Thread.sleep(300);
            send(line.getOutputStream(), "none");

            assertThat(new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_form_of_ours_is_let_through() {
        TestVisitor analyst = TestVisitor.signedIn(server, Role.ANALYST);

        assertThat(analyst.post("/", "/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(analyst.get("/").statusCode()).isEqualTo(303);
    }

    private static void send(OutputStream line, String text) throws IOException {
        line.write(text.getBytes(StandardCharsets.US_ASCII));
        line.flush();
    }
}
