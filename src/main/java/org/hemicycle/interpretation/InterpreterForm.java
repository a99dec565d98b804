package org.hemicycle.interpretation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The one form of an interpreter, for pages, programs and spreadsheets. */
final class InterpreterForm {

    private static final int MOST = 10_000_000;

    private final Form form;
    private final Reader reader;
    private final RecordedFields recorded;

    InterpreterForm(Form form, Reader reader, RecordedFields recorded) {
        this.form = form;
        this.reader = reader;
        this.recorded = recorded;
    }

    /** As a new interpreter is at first. */
    static Form blank(Form form, Reader reader) {
        return form.with("status", "CONSULTANT")
                .with("onsite", true)
                .with("zone", reader.zone())
                .with("relay", true)
                .with("retour", true)
                .with("contractMinutes", 0)
                .with("dailyRate", 0)
                .with("currency", "USD")
                .with("travelCost", 0);
    }

    static Form showing(Form form, Profile now) {
        form.with("name", now.name())
                .with("email", now.email())
                .with("status", now.staff() ? "STAFF" : "CONSULTANT")
                .with("onsite", now.onsite())
                .with("remote", now.remote())
                .with("zone", now.zone())
                .with("relay", now.relay())
                .with("retour", now.retour())
                .with("contractMinutes", now.contractMinutes())
                .with("dailyRate", now.dailyCost())
                .with("currency", now.currency())
                .with("travelCost", now.travelCost())
                .with("version", now.version());
        show(form, "dutyStation", now.dutyStation());
        show(form, "sex", now.sex());
        show(form, "domicile", now.domicile());
        return form;
    }

    private static void show(Form form, String field, @Nullable Object value) {
        if (value != null) {
            form.with(field, value);
        }
    }

    /** @param now what is kept of fields that the organisation does not record */
    Draft draft(@Nullable Profile now) {
        boolean staff = form.choice("status", Status.class, Status.CONSULTANT) == Status.STAFF;
        return new Draft(
                form.text("name", 300),
                email(),
                staff,
                form.checked("onsite", true),
                form.checked("remote", true),
                form.zone("zone"),
                line("dutyStation"),
                form.checked("relay", true),
                form.checked("retour", true),
                form.number("contractMinutes", 0, MOST),
                form.number("dailyRate", 0, MOST),
                currency(),
                form.number("travelCost", 0, MOST),
                recorded.sex() ? sex() : now == null ? null : now.sex(),
                recorded.domicile() ? line("domicile") : now == null ? null : now.domicile());
    }

    /** Languages by class, each once. */
    RankedLanguages languages(boolean required) {
        Set<String> seen = new HashSet<>();
        RankedLanguages read = new RankedLanguages(tags("a", seen), tags("b", seen), tags("c", seen));
        if (required && read.a().isEmpty()) {
            form.fault("a", reader.t("interpreter.a-needed"));
        }
        return read;
    }

    private List<String> tags(String field, Set<String> seen) {
        List<String> tags = new ArrayList<>();
        for (String written : Tag.split(String.join(" ", form.all(field)))) {
            Tag.readOrNamed(written, reader)
                    .ifPresentOrElse(
                            tag -> {
                                if (seen.add(tag.toLowerCase(Locale.ROOT))) {
                                    tags.add(tag);
                                } else {
                                    form.fault(field, reader.t("interpreter.language-twice", tag));
                                }
                            },
                            () -> form.fault(field, reader.t("interpreter.no-language", written)));
        }
        return tags;
    }

    private String email() {
        String email = form.text("email", 320);
        if (!email.isEmpty() && !email.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            form.fault("email", reader.t("interpreter.email-malformed"));
        }
        return email;
    }

    private String currency() {
        String code = form.text("currency", 3).toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(code).getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            form.fault("currency", reader.t("interpreter.no-currency"));
            return "USD";
        }
    }

    private @Nullable Sex sex() {
        return form.value("sex").isEmpty() ? null : form.choice("sex", Sex.class, Sex.OTHER);
    }

    private @Nullable String line(String field) {
        return form.value(field).isEmpty() ? null : form.text(field, 200);
    }

    private enum Status {
        STAFF,
        CONSULTANT
    }
}
