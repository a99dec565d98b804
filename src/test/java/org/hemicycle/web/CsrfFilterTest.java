package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.hemicycle.accounts.Token;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CsrfFilterTest {

    private static final String VISIT = Token.make();
    private static final String TOKEN = Token.hash("csrf " + VISIT);

    @Inject
    private EmbeddedServer server;

    @Test
    void a_form_without_a_token_is_refused() throws IOException {
        assertThat(statusOf("email=a@b.example&password=x", false)).isEqualTo(403);
    }

    @Test
    void a_form_with_somebody_elses_token_is_refused() throws IOException {
        assertThat(statusOf("email=a@b.example&password=x&csrf=" + Token.make(), false))
                .isEqualTo(403);
    }

    @Test
    void a_form_with_its_token_is_read() throws IOException {
        assertThat(statusOf("csrf=" + TOKEN + "&email=a@b.example&password=x", false))
                .isEqualTo(422);
    }

    @Test
    void a_form_whose_body_comes_after_its_head_is_read() throws IOException {
        assertThat(statusOf("email=a@b.example&password=x&csrf=" + TOKEN, true)).isEqualTo(422);
    }

    @Test
    void a_token_is_found_in_a_form_with_files() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + TOKEN + "\r\n--x--\r\n";

        assertThat(FormField.find(body, "csrf")).contains(TOKEN);
    }

    /** Status of the answer to a sign-in form, sent over a plain connection, its body later than its head if so wanted. */
    private int statusOf(String body, boolean bodyLater) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head(body).getBytes(StandardCharsets.US_ASCII));
            out.flush();
            if (bodyLater) {
                answerToAnotherRequest();
            }
            out.write(body.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return status(socket);
        }
    }

    private static String head(String body) {
        return "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: visit=" + VISIT
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\n\r\n";
    }

    /** Time enough for the server to have read the head: it answers a whole request in between. */
    private void answerToAnotherRequest() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(status(socket)).isEqualTo(200);
        }
    }

    private static int status(Socket socket) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        return Integer.parseInt(reader.readLine().split(" ")[1]);
    }
}
