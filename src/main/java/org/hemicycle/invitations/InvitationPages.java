package org.hemicycle.invitations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;

/** Who was invited to the sittings of a session, and what they answered. */
@Controller("/sessions/{id}/invitations")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
class InvitationPages {

    private final Sessions sessions;
    private final Sittings sittings;
    private final Invitations invitations;

    InvitationPages(Sessions sessions, Sittings sittings, Invitations invitations) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.invitations = invitations;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Map<Long, Map<Reply, Long>> counts = new HashMap<>();
        invitations
                .counts(id)
                .forEach(one -> counts.computeIfAbsent(one.sittingId(), absent -> new EnumMap<>(Reply.class))
                        .put(one.reply(), one.count()));
        return new ModelAndView<>(
                "invitations/list",
                Map.of(
                        "reader", reader,
                        "session", session(reader, id),
                        "sittings", sittings.ofSession(id),
                        "counts", counts,
                        "answers", invitations.answers(id)));
    }

    @Get("/answers.csv")
    HttpResponse<byte[]> export(Reader reader, long id) {
        Session session = session(reader, id);
        CsvTable table = new CsvTable("session", "sitting", "country", "delegate", "reply", "replied_at");
        invitations
                .answers(id)
                .forEach(one -> table.row(
                        session.code(),
                        one.number(),
                        one.country(),
                        one.name(),
                        one.reply(),
                        one.repliedAt() == null ? "" : one.repliedAt()));
        return table.file(session.code() + "-answers.csv");
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
