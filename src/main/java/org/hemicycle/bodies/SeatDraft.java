package org.hemicycle.bodies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.reference.Countries;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What a secretary says of a seat. */
record SeatDraft(
        @Nullable String country,
        String region,
        Term term,
        @Nullable Constituency constituency,
        @Nullable String holder) {

    static final int LONGEST_REGION = 100;
    static final int LONGEST_HOLDER = 300;

    static SeatDraft read(Form form, Reader reader, Body body, Countries countries) {
        Constituency constituency =
                body.tripartite() ? form.choice("constituency", Constituency.class, Constituency.GOVERNMENT) : null;
        boolean person = constituency != null && constituency.isOfPersons();
        String country = person || form.value("country").isEmpty()
                ? form.textIfAny("country", 2).orElse(null)
                : form.text("country", 2);
        if (country == null && !person) {
            form.fault("country", reader.t("form.required"));
        } else if (country != null
                && countries
                        .find(country.toUpperCase(Locale.ROOT), reader.language())
                        .isEmpty()) {
            form.fault("country", reader.t("form.choice"));
        }
        String holder = form.textIfAny("holder", LONGEST_HOLDER).orElse(null);
        if (person && holder == null) {
            form.fault("holder", reader.t("bodies.holder.needed"));
        }
        return new SeatDraft(
                country == null ? null : country.toUpperCase(Locale.ROOT),
                form.textIfAny("region", LONGEST_REGION).orElse(""),
                Term.read(form, reader),
                constituency,
                holder);
    }

    static SeatDraft of(Seat seat) {
        return new SeatDraft(seat.country(), seat.region(), seat.term(), seat.constituency(), seat.holder());
    }

    Form show(Form form) {
        term.show(form).with("region", region);
        if (country != null) {
            form.with("country", country);
        }
        if (constituency != null) {
            form.with("constituency", constituency);
        }
        return holder == null ? form : form.with("holder", holder);
    }

    /** A term of the same member that this one runs into. */
    Optional<Seat> overlapping(List<Seat> others) {
        return others.stream()
                .filter(other -> isOfSameMember(other) && other.term().overlaps(term))
                .findFirst();
    }

    /** The same country, or the same person of a group. */
    private boolean isOfSameMember(Seat other) {
        boolean person = constituency != null && constituency.isOfPersons();
        boolean otherPerson =
                other.constituency() != null && other.constituency().isOfPersons();
        if (person || otherPerson) {
            return constituency == other.constituency()
                    && holder != null
                    && other.holder() != null
                    && holder.toLowerCase(Locale.ROOT).equals(other.holder().toLowerCase(Locale.ROOT));
        }
        return country != null && country.equals(other.country());
    }

    String text() {
        return (country == null ? "" : country + " ")
                + (holder == null ? "" : holder + " ")
                + (constituency == null ? "" : constituency + " ")
                + term;
    }
}
