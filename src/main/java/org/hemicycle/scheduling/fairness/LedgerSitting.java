package org.hemicycle.scheduling.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * A sitting held, and what it cost.
 *
 * @param code of the session
 * @param zone of the host
 * @param burden of all members, weight times minutes
 * @param inRed members with any minute in red
 */
@Serdeable
public record LedgerSitting(
        long id,
        String code,
        String kind,
        int number,
        Instant startsAt,
        Instant endsAt,
        String zone,
        long burden,
        int inRed) {

    static LedgerSitting of(HeldSitting sitting, List<MemberHours> lines) {
        return new LedgerSitting(
                sitting.id(),
                sitting.code(),
                sitting.kind(),
                sitting.number(),
                sitting.startsAt(),
                sitting.endsAt(),
                sitting.zone(),
                lines.stream().mapToLong(MemberHours::burden).sum(),
                (int) lines.stream().filter(line -> line.band() == Band.RED).count());
    }
}
