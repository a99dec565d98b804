package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Plans sessions, changes what is said of them and throws drafts away. */
@Singleton
class SessionDesk {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SessionLog log;
    private final Audit audit;

    SessionDesk(Sessions sessions, Sittings sittings, SessionLog log, Audit audit) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.log = log;
        this.audit = audit;
    }

    /** @return the number of the new draft */
    @Transactional
    public long create(Reader reader, SessionDetails details) {
        long id = sessions.plan(details);
        log.note(reader.person().name(), id, SessionChange.Kind.CREATED, List.of(), null);
        audit.note(reader.person(), "planned session", details.code());
        return id;
    }

    /**
     * Changes what is said of a session.
     *
     * @param seen the version that the editor changed
     * @throws Refused if somebody changed it since, or it is cancelled or closed
     */
    @Transactional
    public void change(Reader reader, long id, int seen, SessionDetails details, String reason) {
        Session before = locked(reader, id);
        refuseOver(reader, before);
        List<SessionChange.Line> lines = differences(sessions.details(before), details);
        if (before.version() != seen || !sessions.change(id, seen, details)) {
            throw log.overtaken(reader, id);
        }
        if (!lines.isEmpty()) {
            log.note(reader.person().name(), id, SessionChange.Kind.EDITED, lines, reason);
            audit.note(reader.person(), "changed session", details.code());
        }
    }

    /** @throws Refused if it is no draft, or somebody changed it since */
    @Transactional
    public void remove(Reader reader, long id, int seen) {
        Session before = locked(reader, id);
        if (!before.isDraft()) {
            throw new Refused(reader.t("sessions.only-drafts-go", before.code()));
        }
        if (sessions.remove(id, seen) == 0) {
            throw log.overtaken(reader, id);
        }
        audit.note(reader.person(), "deleted draft of session", before.code());
    }

    /** The sittings that would lie outside the days of a session; rehearsals and briefings may. */
    List<Sitting> outside(long id, SessionDetails details) {
        return sittings.heldIn(id).stream()
                .filter(sitting -> sitting.kind() != Kind.REHEARSAL && sitting.kind() != Kind.BRIEFING)
                .filter(sitting -> sitting.day().isBefore(details.firstDay())
                        || sitting.day().isAfter(details.lastDay()))
                .toList();
    }

    private Session locked(Reader reader, long id) {
        return sittings.lockSession(id)
                .flatMap(locked -> sessions.find(locked, reader.language()))
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static void refuseOver(Reader reader, Session session) {
        if (session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.CLOSED) {
            throw new Refused(reader.t("sessions.over", session.code()));
        }
    }

    private static List<SessionChange.Line> differences(SessionDetails before, SessionDetails after) {
        List<SessionChange.Line> lines = new ArrayList<>();
        add(lines, "sessions.field.ordinal", "", said(before.ordinal()), said(after.ordinal()));
        add(lines, "sessions.field.code", "", before.code(), after.code());
        add(lines, "sessions.field.mode", "", before.mode().name(), after.mode().name());
        add(lines, "sessions.field.zone", "", before.zone(), after.zone());
        add(lines, "sessions.field.first-day", "", said(before.firstDay()), said(after.firstDay()));
        add(lines, "sessions.field.last-day", "", said(before.lastDay()), said(after.lastDay()));
        for (Language language : Language.values()) {
            add(
                    lines,
                    "sessions.field.title",
                    language.endonym(),
                    before.titles().getOrDefault(language, ""),
                    after.titles().getOrDefault(language, ""));
        }
        return lines;
    }

    private static void add(List<SessionChange.Line> lines, String key, String argument, String before, String after) {
        if (!before.equals(after)) {
            lines.add(new SessionChange.Line(key, argument, before, after));
        }
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
