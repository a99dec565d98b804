package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Writes what a form or a program says of an interpreter; where something is wrong, the form says so and nothing is. */
@Singleton
class FactDesk {

    private final InterpreterRegister register;
    private final FactBook book;
    private final Platforms platforms;
    private final Bodies bodies;
    private final RuleSets ruleSets;

    FactDesk(InterpreterRegister register, FactBook book, Platforms platforms, Bodies bodies, RuleSets ruleSets) {
        this.register = register;
        this.book = book;
        this.platforms = platforms;
        this.bodies = bodies;
        this.ruleSets = ruleSets;
    }

    /** Fields: language (a tag or a name), rank, validFrom, validTo, source. */
    void accredit(Reader reader, Profile who, Form form) {
        String tag = Tag.readOrNamed(form.text("language", 60), reader).orElse("");
        if (tag.isEmpty()) {
            form.fault("language", reader.t("interpreter.no-language", form.value("language")));
        }
        String rank = form.value("rank");
        if (!List.of("A", "B", "C").contains(rank)) {
            form.fault("rank", reader.t("form.choice"));
        }
        @Nullable LocalDate first = day(form, "validFrom");
        @Nullable LocalDate last = day(form, "validTo");
        if (first != null && last != null && last.isBefore(first)) {
            form.fault("validTo", reader.t("absence.ends-early"));
        }
        @Nullable String source = form.textIfAny("source", 300).orElse(null);
        if (!form.isFaulty()) {
            attempt(form, "language", () -> book.accredit(reader, who, tag, rank, first, last, source));
        }
    }

    /** Field: lastDay. */
    void endAccreditation(Reader reader, Profile who, long entry, Form form) {
        LocalDate last = form.date("lastDay");
        if (form.isFaulty()) {
            form.fault("language", String.valueOf(form.fault("lastDay")));
        } else {
            attempt(form, "language", () -> book.endAccreditation(reader, who, entry, last));
        }
    }

    /** Fields as {@link AbsenceForm} reads them. */
    void away(Reader reader, Profile who, Form form) {
        AbsenceForm.read(form, reader, who.homeZone())
                .ifPresent(absence -> attempt(
                        form,
                        "fromDay",
                        () -> book.away(reader, who, absence.start(), absence.end(), absence.reason())));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.date(field);
    }

    private static void attempt(Form form, String field, Runnable action) {
        try {
            action.run();
        } catch (Refused refusal) {
            form.fault(field, refusal);
        }
    }

    /** Fields: platform (its number), trainedOn, trainer. */
    void train(Reader reader, Profile who, Form form) {
        long platform = TrainingForm.platform(form, reader, platforms);
        LocalDate day = form.date("trainedOn");
        @Nullable String trainer = form.textIfAny("trainer", 200).orElse(null);
        if (!form.isFaulty()) {
            book.train(reader, who, platform, day, trainer, false);
        }
    }

    /** Fields: checkedOn, wired, ups, mbitDown, mbitUp. */
    void checkSetup(Reader reader, Profile who, Form form) {
        LocalDate day = form.date("checkedOn");
        int down = form.number("mbitDown", 0, 100_000);
        int up = form.number("mbitUp", 0, 100_000);
        if (!form.isFaulty()) {
            book.checkSetup(
                    reader,
                    who,
                    day,
                    form.checked("wired", true),
                    form.checked("ups", true),
                    down,
                    up,
                    ruleSets.inForce().find("setupMbit").map(Rule::value).orElse(0));
        }
    }

    /** Fields: kind, and either body or colleague (numbers). */
    void prefer(Reader reader, Profile who, Form form) {
        String kind = form.value("kind");
        if (!List.of("PREFERRED", "EXCLUDED").contains(kind)) {
            form.fault("kind", reader.t("form.choice"));
        }
        @Nullable Long about = form.key("body").orElse(null);
        @Nullable Long colleague = form.key("colleague").orElse(null);
        if ((about == null) == (colleague == null)
                || (about != null && bodies.find(about, reader.language()).isEmpty())
                || (colleague != null && (colleague == who.id() || !register.exists(colleague)))) {
            form.fault("body", reader.t("preference.one"));
        }
        if (!form.isFaulty()) {
            book.prefer(reader, who, kind, about, colleague);
        }
    }
}
