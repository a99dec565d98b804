package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An SMTP server that answers as it is told: well, unless a command was given other answers. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: closes the connection without one. */
    static final String HANG_UP = "";

    /** The command that stands for the end of a mail. */
    static final String END_OF_MAIL = ".";

    /** @param recipient the RCPT command */
    record Arrived(String recipient, String source) {}

    private static final Map<String, String> GOOD = Map.of("DATA", "354 go on", "QUIT", "221 bye");

    private final ServerSocket door;
    private final Map<String, Deque<String>> script = new ConcurrentHashMap<>();
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();

    ScriptedServer() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Answers the next commands that start so with these replies, one each. */
    void answer(String command, String... replies) {
        script.computeIfAbsent(command, unknown -> new ConcurrentLinkedDeque<>())
                .addAll(List.of(replies));
    }

    /** What was taken, in the order of its arrival. */
    List<Arrived> arrived() {
        return arrived;
    }

    void forget() {
        script.clear();
        arrived.clear();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> converse(guest));
            } catch (SocketException closed) {
                return;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void converse(Socket guest) {
        try (guest;
                BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), ISO_8859_1));
                Writer out = new OutputStreamWriter(guest.getOutputStream(), ISO_8859_1)) {
            say(out, "220 scripted.example");
            String recipient = "";
            for (@Nullable String command = in.readLine(); command != null; command = in.readLine()) {
                recipient = command.startsWith("RCPT") ? command : recipient;
                String reply = replyTo(command);
                if (reply.startsWith("354")) {
                    say(out, reply);
                    String source = mail(in);
                    reply = replyTo(END_OF_MAIL);
                    if (reply.startsWith("2")) {
                        arrived.add(new Arrived(recipient, source));
                    }
                }
                if (reply.equals(HANG_UP)) {
                    return;
                }
                say(out, reply);
            }
        } catch (IOException guestIsGone) {
            // as guests do
        }
    }

    private String replyTo(String command) {
        return script.entrySet().stream()
                .filter(entry -> command.startsWith(entry.getKey()))
                .map(entry -> entry.getValue().poll())
                .filter(reply -> reply != null)
                .findFirst()
                .orElseGet(() -> GOOD.getOrDefault(command, "250 good"));
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder source = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            source.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return source.toString();
    }

    private static void say(Writer out, String reply) throws IOException {
        out.write(reply + "\r\n");
        out.flush();
    }
}
