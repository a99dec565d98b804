package org.hemicycle.scheduling;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Keeps who changed what about a session, when and why, in the transaction of the change. */
@Singleton
class SessionLog {

    private static final int SHOWN = 100;

    private final SessionChanges changes;
    private final Clock clock;

    SessionLog(SessionChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void note(
            String who,
            long session,
            SessionChange.Kind kind,
            List<SessionChange.Line> lines,
            @Nullable String reason) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        changes.save(new SessionChange(null, session, clock.instant(), who, kind, SessionChange.stored(lines), why));
    }

    @EventListener
    @Transactional
    public void published(SessionPublished news) {
        note(news.by().name(), news.session().id(), SessionChange.Kind.PUBLISHED, List.of(), null);
    }

    List<SessionChange> of(long session) {
        return changes.newest(session, SHOWN);
    }

    /** What to tell the second of two who changed a session at the same time. */
    Refused overtaken(Reader reader, long session) {
        return new Refused(changes.newest(session, 1).stream()
                .findFirst()
                .map(last -> reader.t(
                        "sessions.overtaken", last.changedBy(), reader.moment(last.changedAt()), summary(reader, last)))
                .orElseGet(() -> reader.t("sessions.overtaken.by-somebody")));
    }

    private static String summary(Reader reader, SessionChange change) {
        List<String> lines = change.lines(reader);
        String kind = reader.t("sessions.change." + change.kind());
        return lines.isEmpty() ? kind : kind + " – " + String.join("; ", lines);
    }
}
