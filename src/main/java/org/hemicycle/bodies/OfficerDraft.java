package org.hemicycle.bodies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.reference.Countries;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What a secretary says of an officer. */
record OfficerDraft(
        Officer.Function function,
        String name,
        @Nullable String email,
        @Nullable String country,
        @Nullable String zone,
        Term term) {

    static OfficerDraft read(Form form, Reader reader, Countries countries) {
        Officer.Function function = form.choice("function", Officer.Function.class, Officer.Function.CHAIR);
        String name = form.text("name", 300);
        String email = form.textIfAny("email", 254).orElse(null);
        if (email != null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            form.fault("email", reader.t("form.email"));
        }
        String country = form.textIfAny("country", 2)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .orElse(null);
        if (country != null && countries.find(country, reader.language()).isEmpty()) {
            form.fault("country", reader.t("form.choice"));
        }
        String zone = form.value("zone").isEmpty() ? null : form.zone("zone").getId();
        return new OfficerDraft(function, name, email, country, zone, Term.read(form, reader));
    }

    static OfficerDraft of(Officer officer) {
        return new OfficerDraft(
                officer.function(), officer.name(), officer.email(), officer.country(), officer.zone(), officer.term());
    }

    Form show(Form form) {
        term.show(form).with("function", function).with("name", name);
        if (email != null) {
            form.with("email", email);
        }
        if (country != null) {
            form.with("country", country);
        }
        return zone == null ? form : form.with("zone", zone);
    }

    /** The same person in the same office at the same time. */
    Optional<Officer> overlapping(List<Officer> others) {
        return others.stream()
                .filter(other -> other.function() == function
                        && other.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))
                        && other.term().overlaps(term))
                .findFirst();
    }

    String text() {
        return function + " " + name + " " + term;
    }
}
