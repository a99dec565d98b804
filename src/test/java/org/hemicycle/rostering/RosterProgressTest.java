package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.interpretation.TestInterpreters;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.solver.Progress;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is told of a search while it goes on, read as a browser reads it. */
@MicronautTest(transactional = false)
@Timeout(60)
class RosterProgressTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private RosterRuns runs;

    private Visitor chief;
    private TestSessions session;
    private long run;
    private ProgressNote note;

    @BeforeEach
    void beginASearch() {
        chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        TestInterpreters.engage(context, "fr", "en", session.platform());
        session.plenary(LocalDateTime.of(2020, 6, 9, 12, 0));
        run = context.getBean(Rosters.class)
                .ask(session.secretary(), session.read())
                .number();
        note = new ProgressNote(runs, run, Objective.inOrder(false));
    }

    @Test
    void a_page_is_told_of_every_step_until_the_search_is_over_and_the_stream_then_ends() {
        note.accept(new Progress(Objective.RELAYS, 1069, 57, Duration.ofSeconds(1)));
        HttpResponse<Stream<String>> answer =
                chief.lines("/sessions/" + session.session() + "/roster/" + run + "/progress");
        Iterator<String> lines = answer.body().iterator();

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        assertThat(next(lines, "data:"))
                .contains("{\"name\":\"RELAYS\",\"value\":\"1,069\",\"bound\":\"57\",\"gap\":\"1,012\"}");
        note.accept(new Progress(Objective.RELAYS, 400, 400, Duration.ofSeconds(2)));
        assertThat(next(lines, "data:")).contains("\"value\":\"400\"", "\"gap\":\"0\"");
        runs.fail(run, "This is the end.");
        assertThat(next(lines, "event:")).contains("end");
        lines.forEachRemaining(line -> assertThat(line).doesNotContain("event: progress"));
    }

    @Test
    void programs_are_told_too() {
        note.accept(new Progress(Objective.EMPTY_SEATS, 2, 1, Duration.ofSeconds(1)));
        Iterator<String> lines =
                chief.lines("/api/v1/rosters/" + run + "/progress").body().iterator();

        assertThat(next(lines, "data:"))
                .contains("\"status\":\"running\"", "{\"name\":\"emptySeats\",\"value\":2,\"bound\":1,\"gap\":1}");
        runs.fail(run, "Over.");
        assertThat(next(lines, "event:")).contains("end");
    }

    @Test
    void of_a_search_that_is_over_only_that_is_told() {
        runs.fail(run, "Over.");

        assertThat(chief.get("/api/v1/rosters/" + run + "/progress").body())
                .contains("event: end")
                .doesNotContain("event: progress");
        assertThat(chief.get("/api/v1/rosters/999999999/progress").statusCode()).isEqualTo(404);
    }

    @Test
    void once_a_level_has_another_value_nothing_is_said_of_later_ones() {
        note.accept(new Progress(Objective.RELAYS, 10, 5, Duration.ofSeconds(1)));
        note.accept(new Progress(Objective.RETOUR, 7, 0, Duration.ofSeconds(2)));
        note.accept(new Progress(Objective.RELAYS, 10, 6, Duration.ofSeconds(3)));
        assertThat(runs.findById(run).orElseThrow().stands())
                .extracting(RosterRun.Stand::level)
                .containsExactly("RETOUR", "RELAYS");

        note.accept(new Progress(Objective.RELAYS, 9, 6, Duration.ofSeconds(4)));
        assertThat(runs.findById(run).orElseThrow().stands()).containsExactly(new RosterRun.Stand("RELAYS", 9, 6));
    }

    private static String next(Iterator<String> lines, String field) {
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(field)) {
                return line;
            }
        }
        throw new AssertionError("The stream ended before " + field);
    }
}
