package org.hemicycle.interpretation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants an interpreter's row to be; the parts mean what they mean in {@link Profile}. */
record Draft(
        String name,
        String email,
        boolean staff,
        boolean onsite,
        boolean remote,
        ZoneId zone,
        @Nullable String dutyStation,
        boolean relay,
        boolean retour,
        int contractMinutes,
        int dailyCost,
        String currency,
        int travelCost,
        @Nullable Sex sex,
        @Nullable String domicile) {

    static Draft of(Profile now) {
        return new Draft(
                now.name(),
                now.email(),
                now.staff(),
                now.onsite(),
                now.remote(),
                now.homeZone(),
                now.dutyStation(),
                now.relay(),
                now.retour(),
                now.contractMinutes(),
                now.dailyCost(),
                now.currency(),
                now.travelCost(),
                now.sex(),
                now.domicile());
    }

    /** The names of the fields in which the two differ, as the form calls them. */
    List<String> differsFrom(Draft other) {
        List<String> fields = new ArrayList<>();
        put(fields, "name", name, other.name);
        put(fields, "email", email, other.email);
        put(fields, "status", staff, other.staff);
        put(fields, "onsite", onsite, other.onsite);
        put(fields, "remote", remote, other.remote);
        put(fields, "zone", zone, other.zone);
        put(fields, "dutyStation", dutyStation, other.dutyStation);
        put(fields, "relay", relay, other.relay);
        put(fields, "retour", retour, other.retour);
        put(fields, "contractMinutes", contractMinutes, other.contractMinutes);
        put(fields, "dailyRate", dailyCost, other.dailyCost);
        put(fields, "currency", currency, other.currency);
        put(fields, "travelCost", travelCost, other.travelCost);
        put(fields, "sex", sex, other.sex);
        put(fields, "domicile", domicile, other.domicile);
        return fields;
    }

    private static void put(List<String> fields, String name, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(name);
        }
    }
}
