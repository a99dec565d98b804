package org.hemicycle.bodies;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary says of an observer.
 *
 * @param names of an organisation or another, English at least; a state has none of its own
 */
record ObserverDraft(
        Observer.Kind kind, @Nullable String country, Map<Language, String> names, String reason, Term term) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_REASON = 1000;

    ObserverDraft {
        names = Map.copyOf(names);
    }

    static ObserverDraft read(Form form, Reader reader, Countries countries) {
        Observer.Kind kind = form.choice("kind", Observer.Kind.class, Observer.Kind.STATE);
        String reason = form.text("reason", LONGEST_REASON);
        Term term = Term.read(form, reader);
        return switch (kind) {
            case STATE -> {
                String country = form.text("country", 2).toUpperCase(Locale.ROOT);
                if (!country.isEmpty()
                        && countries.find(country, reader.language()).isEmpty()) {
                    form.fault("country", reader.t("form.choice"));
                }
                yield new ObserverDraft(kind, country, Map.of(), reason, term);
            }
            case ORGANISATION, OTHER -> new ObserverDraft(kind, null, Names.read(form, LONGEST_NAME), reason, term);
        };
    }

    Form show(Form form) {
        term.show(Names.show(form, names)).with("kind", kind).with("reason", reason);
        return country == null ? form : form.with("country", country);
    }

    /** An entry of the same state or of the same name that this one runs into. */
    Optional<Observer> overlapping(List<Observer> others) {
        return others.stream()
                .filter(other -> other.kind() == kind && other.term().overlaps(term))
                .filter(other -> country == null
                        ? other.name().equalsIgnoreCase(names.get(Language.ENGLISH))
                        : country.equals(other.country()))
                .findFirst();
    }

    String text() {
        return Objects.requireNonNullElseGet(country, () -> String.valueOf(names.get(Language.ENGLISH))) + " " + term;
    }
}
