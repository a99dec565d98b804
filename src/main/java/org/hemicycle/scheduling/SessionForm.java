package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.bodies.Body;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a session from a form, and writes it into one. One form serves a new one and a changed one. */
@Singleton
class SessionForm {

    private static final int LONGEST_TITLE = 300;
    private static final int LAST_ORDINAL = 9999;

    private final Sessions sessions;
    private final Bodies bodies;
    private final SessionDesk desk;

    SessionForm(Sessions sessions, Bodies bodies, SessionDesk desk) {
        this.sessions = sessions;
        this.bodies = bodies;
        this.desk = desk;
    }

    /** A new session of a body: the next in its count, in its zone. */
    Form blank(Reader reader, Body body, LocalDate first) {
        return Form.empty(reader)
                .with("body", body.number())
                .with("ordinal", sessions.nextOrdinal(body.number()))
                .with("mode", Mode.HYBRID)
                .with("zone", body.zone())
                .with("firstDay", first)
                .with("lastDay", first.plusDays(DayOfWeek.FRIDAY.getValue() - 1L));
    }

    Form filled(Reader reader, Session session) {
        SessionDetails details = sessions.details(session);
        Form form = Form.empty(reader)
                .with("body", details.body())
                .with("code", details.code())
                .with("mode", details.mode())
                .with("zone", details.zone())
                .with("firstDay", details.firstDay())
                .with("lastDay", details.lastDay())
                .with("version", session.version());
        if (details.ordinal() != null) {
            form.with("ordinal", details.ordinal());
        }
        details.titles().forEach((language, title) -> form.with(field(language), title));
        return form;
    }

    /**
     * What the form says, with a fault beside each field that cannot be.
     *
     * @param self the session that is changed, none for a new one
     */
    SessionDetails read(Reader reader, Form form, @Nullable Session self) {
        LocalDate first = form.date("firstDay");
        LocalDate last = form.date("lastDay");
        SessionDetails details = new SessionDetails(
                body(reader, form),
                form.value("ordinal").isEmpty() ? null : form.number("ordinal", 1, LAST_ORDINAL),
                form.text("code", 31),
                form.choice("mode", Mode.class, Mode.VIRTUAL),
                form.zone("zone").getId(),
                first,
                last,
                titles(form));
        if (last.isBefore(first)) {
            form.fault("lastDay", reader.t("sessions.last-before-first"));
        }
        check(reader, form, details, self);
        return details;
    }

    private long body(Reader reader, Form form) {
        long body = form.key("body").orElse(0L);
        if (bodies.find(body, reader.language()).isEmpty()) {
            form.fault("body", reader.t("form.choice"));
        }
        return body;
    }

    private static Map<Language, String> titles(Form form) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (language == Language.ENGLISH || !form.value(field(language)).isEmpty()) {
                titles.put(language, form.text(field(language), LONGEST_TITLE));
            }
        }
        return titles;
    }

    private void check(Reader reader, Form form, SessionDetails details, @Nullable Session self) {
        if (!details.code().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,30}")) {
            form.fault("code", reader.t("sessions.code-malformed"));
        }
        sessions.byCode(details.code(), reader.language())
                .filter(other -> self == null || other.id() != self.id())
                .ifPresent(other -> form.fault("code", reader.t("sessions.code-taken", other.title())));
        if (details.ordinal() != null) {
            sessions.withOrdinal(details.body(), details.ordinal())
                    .filter(other -> self == null || !other.equals(self.code()))
                    .ifPresent(other -> form.fault("ordinal", reader.t("sessions.ordinal-taken", other)));
        }
        if (self != null) {
            checkSittings(reader, form, details, self);
        }
    }

    /** Whoever narrows a session would leave sittings outside; those are moved with it instead. */
    private void checkSittings(Reader reader, Form form, SessionDetails details, Session self) {
        if (details.body() != self.bodyId() && self.isPublished()) {
            form.fault("body", reader.t("sessions.body-stays"));
        }
        List<Sitting> outside = form.isFaulty() ? List.of() : desk.outside(self.id(), details);
        if (!outside.isEmpty()) {
            Sitting first = outside.getFirst();
            form.fault(
                    "firstDay",
                    reader.t(
                            "sessions.sittings-outside",
                            outside.size(),
                            reader.t("sitting." + first.kind(), first.number()),
                            reader.date(first.day())));
        }
    }

    static String field(Language language) {
        return "title-" + language.tag();
    }
}
