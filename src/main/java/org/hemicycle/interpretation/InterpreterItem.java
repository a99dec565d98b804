package org.hemicycle.interpretation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interpreter as programs read one; sex and domicile only where they are recorded. */
@Serdeable
record InterpreterItem(
        long id,
        int version,
        String name,
        String email,
        boolean engaged,
        String status,
        List<String> a,
        List<String> b,
        List<String> c,
        boolean onsite,
        boolean remote,
        String zone,
        @Nullable String dutyStation,
        boolean relay,
        boolean retour,
        int contractMinutes,
        int dailyRate,
        String currency,
        int travelCost,
        @Nullable Sex sex,
        @Nullable String domicile) {

    static InterpreterItem of(Profile one, RankedLanguages languages, RecordedFields recorded) {
        return new InterpreterItem(
                one.id(),
                one.version(),
                one.name(),
                one.email(),
                one.engaged(),
                one.staff() ? "STAFF" : "CONSULTANT",
                languages.a(),
                languages.b(),
                languages.c(),
                one.onsite(),
                one.remote(),
                one.zone(),
                one.dutyStation(),
                one.relay(),
                one.retour(),
                one.contractMinutes(),
                one.dailyCost(),
                one.currency(),
                one.travelCost(),
                recorded.sex() ? one.sex() : null,
                recorded.domicile() ? one.domicile() : null);
    }
}
