package org.hemicycle.rostering;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.reactivestreams.Publisher;

/** Tells a roster's page where the search stands, with numbers as the reader writes them. */
@Controller("/sessions/{id}/roster/{run}/progress")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
class ProgressPages {

    private final Sessions sessions;
    private final Rosters rosters;
    private final RosterProgress progress;

    ProgressPages(Sessions sessions, Rosters rosters, RosterProgress progress) {
        this.sessions = sessions;
        this.rosters = rosters;
        this.progress = progress;
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<Told>> follow(Reader reader, long id, long run) {
        Session session =
                sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return progress.of(rosters.find(session, run).number())
                .map(now -> Event.of(Told.of(reader, now)).name(now.isOver() ? "end" : "progress"));
    }

    @Serdeable
    record Told(List<Line> levels) {
        static Told of(Reader reader, RunProgress now) {
            return new Told(
                    now.stands().stream().map(one -> Line.of(reader, one)).toList());
        }
    }

    @Serdeable
    record Line(String name, String value, String bound, String gap) {
        static Line of(Reader reader, RosterRun.Stand one) {
            return new Line(
                    one.level(), reader.number(one.value()), reader.number(one.bound()), reader.number(one.gap()));
        }
    }
}
