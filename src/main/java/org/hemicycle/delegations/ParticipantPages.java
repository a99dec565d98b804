package org.hemicycle.delegations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;

/** The list of participants on screen, as a file and on paper, and its counts. */
@Controller("/sessions/{id}/participants")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
class ParticipantPages {

    private final Sessions sessions;
    private final Participants participants;
    private final ParticipantCounts counts;
    private final Audit audit;

    ParticipantPages(Sessions sessions, Participants participants, ParticipantCounts counts, Audit audit) {
        this.sessions = sessions;
        this.participants = participants;
        this.counts = counts;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id, @QueryValue(defaultValue = "1") int page) {
        Session session = session(reader, id);
        List<Participant> list = participants.of(id, reader.language());
        Paging paging = Paging.of(page, list.size());
        return new ModelAndView<>(
                "delegations/participants",
                Map.of(
                        "reader", reader,
                        "session", session,
                        "list",
                                list.stream()
                                        .skip(paging.from())
                                        .limit(Paging.SIZE)
                                        .toList(),
                        "paging", paging,
                        "counts", counts.of(session, list, reader)));
    }

    /** For paper: the whole list, without mail addresses. */
    @Get("/print")
    ModelAndView<Map<String, Object>> print(Reader reader, long id) {
        Session session = session(reader, id);
        return new ModelAndView<>(
                "delegations/print",
                Map.of("reader", reader, "session", session, "list", participants.of(id, reader.language())));
    }

    @Get("/participants.csv")
    HttpResponse<byte[]> csv(Reader reader, long id) {
        Session session = session(reader, id);
        noteExport(reader, session);
        return ParticipantFile.csv(reader, participants.of(id, reader.language()), mayReadAll(reader))
                .file(session.code() + "-participants.csv");
    }

    @Get("/participants.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, long id) {
        Session session = session(reader, id);
        noteExport(reader, session);
        return ParticipantFile.xlsx(session.code(), reader, participants.of(id, reader.language()), mayReadAll(reader))
                .file(session.code() + "-participants.xlsx");
    }

    private void noteExport(Reader reader, Session session) {
        audit.note(reader.person(), "exported list of participants", session.code());
    }

    /** Mail addresses and access needs of all at once; the help desk sees those of one delegate at a time. */
    private static boolean mayReadAll(Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY);
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
