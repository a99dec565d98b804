package org.hemicycle.interpretation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of an interpreter, as programs read it. */
@Serdeable
record InterpreterFile(
        InterpreterItem interpreter,
        List<Language> languages,
        List<Trained> trainings,
        List<Setup> setups,
        List<Absent> absences,
        List<Wish> preferences) {

    /** @param validTo the last day */
    @Serdeable
    record Language(
            String language,
            String rank,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String source) {

        static Language of(Accreditation one) {
            return new Language(one.language(), one.rank(), one.validFrom(), one.validTo(), one.source());
        }
    }

    /** @param claimed not confirmed yet: it does not count */
    @Serdeable
    record Trained(
            String platform, LocalDate trainedOn, @Nullable String trainer, boolean claimed) {

        static Trained of(PlatformTraining one) {
            return new Trained(one.platform(), one.trainedOn(), one.trainer(), one.claimed());
        }
    }

    @Serdeable
    record Setup(long id, LocalDate checkedOn, boolean passed, boolean wired, boolean ups, int mbitDown, int mbitUp) {

        static Setup of(SetupCheck one) {
            return new Setup(
                    one.id(), one.checkedOn(), one.passed(), one.wired(), one.ups(), one.mbitDown(), one.mbitUp());
        }
    }

    @Serdeable
    record Absent(
            long id, Instant start, Instant end, @Nullable String reason) {

        static Absent of(Away one) {
            return new Absent(one.id(), one.startsAt(), one.endsAt(), one.reason());
        }
    }

    /** @param kind PREFERRED or EXCLUDED, of a body or of a colleague */
    @Serdeable
    record Wish(
            long id,
            String kind,
            @Nullable String body,
            @Nullable Long bodyId,
            @Nullable Long colleague) {

        static Wish of(Preference one) {
            return new Wish(one.id(), one.kind(), one.body(), one.bodyId(), one.colleagueId());
        }
    }
}
