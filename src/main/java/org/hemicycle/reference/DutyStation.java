package org.hemicycle.reference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where an organisation keeps an office, with holidays of its own.
 *
 * @param code ISO 3166-1 code of a country or ISO 3166-2 code of its subdivision, {@code CH-GE}
 * @param name in the language asked for, else in English
 * @param zone the IANA time zone it keeps
 * @param country alpha-2 code
 * @param countryName in the language asked for
 * @param version rises with every change
 * @param changedBy who changed it last; none if nobody did since it was opened
 */
@MappedEntity("duty_station")
public record DutyStation(
        @Id String code,
        String name,
        String zone,
        String country,
        String countryName,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
