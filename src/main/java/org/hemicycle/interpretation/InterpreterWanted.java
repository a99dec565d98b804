package org.hemicycle.interpretation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter as programs write one; what is left out is as usual, or stays.
 *
 * @param status STAFF or CONSULTANT
 * @param a BCP 47 tags
 * @param dailyRate in whole units of the currency
 */
@Serdeable
record InterpreterWanted(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String email,
        @Nullable String status,
        @Nullable List<String> a,
        @Nullable List<String> b,
        @Nullable List<String> c,
        @Nullable LocalDate accreditedFrom,
        @Nullable String accreditedBy,
        @Nullable Boolean onsite,
        @Nullable Boolean remote,
        @Nullable String zone,
        @Nullable String dutyStation,
        @Nullable Boolean relay,
        @Nullable Boolean retour,
        @Nullable Integer contractMinutes,
        @Nullable Integer dailyRate,
        @Nullable String currency,
        @Nullable Integer travelCost,
        @Nullable String sex,
        @Nullable String domicile) {

    private static final List<String> FIELDS = List.of(
            "name",
            "email",
            "status",
            "a",
            "zone",
            "dutyStation",
            "contractMinutes",
            "dailyRate",
            "currency",
            "travelCost",
            "sex",
            "domicile");

    /** A form with what is wanted over what it shows. */
    Form over(Form form) {
        put(form, "name", name());
        put(form, "email", email());
        put(form, "status", status());
        put(form, "onsite", onsite());
        put(form, "remote", remote());
        put(form, "zone", zone());
        put(form, "dutyStation", dutyStation());
        put(form, "relay", relay());
        put(form, "retour", retour());
        put(form, "contractMinutes", contractMinutes());
        put(form, "dailyRate", dailyRate());
        put(form, "currency", currency());
        put(form, "travelCost", travelCost());
        put(form, "sex", sex());
        put(form, "domicile", domicile());
        put(form, "a", joined(a()));
        put(form, "b", joined(b()));
        put(form, "c", joined(c()));
        return form;
    }

    private static @Nullable String joined(@Nullable List<String> tags) {
        return tags == null ? null : String.join(" ", tags);
    }

    private static void put(Form form, String field, @Nullable Object value) {
        if (value != null) {
            form.with(field, value);
        }
    }

    /** @throws Refused with every fault and its field */
    static void refuseFaults(Form form) {
        if (form.isFaulty()) {
            throw new Refused(Stream.concat(FIELDS.stream(), Stream.of("b", "c", "version"))
                    .filter(field -> form.fault(field) != null)
                    .map(field -> field + ": " + form.fault(field))
                    .collect(Collectors.joining(" ")));
        }
    }
}
