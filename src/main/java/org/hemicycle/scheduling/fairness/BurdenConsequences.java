package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Consequences;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Rescheduling;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Reader;

/** What moving or cancelling sittings does to the burden of members. */
@Singleton
class BurdenConsequences implements Consequences {

    /** The kinds that the ledger counts: those that all members are to attend. */
    private static final Set<Kind> FOR_ALL =
            EnumSet.of(Kind.PLENARY, Kind.COMMITTEE, Kind.WORKING_GROUP, Kind.BRIEFING);

    private static final double MINUTES = 60;

    private final SittingBurdens burdens;
    private final BurdenScales scales;
    private final Members members;

    BurdenConsequences(SittingBurdens burdens, BurdenScales scales, Members members) {
        this.burdens = burdens;
        this.scales = scales;
        this.members = members;
    }

    @Override
    public List<Consequence> of(Rescheduling rescheduling, Reader reader) {
        SittingBurdens.Sheet sheet = burdens.sheet(scales.current(), members.names(reader.language()));
        Session session = rescheduling.session();
        Sums before = sums(
                sheet,
                session,
                rescheduling.steps().stream().map(Rescheduling.Step::before).toList());
        Sums after = sums(
                sheet,
                session,
                rescheduling.steps().stream().map(Rescheduling.Step::after).toList());
        if (before.equals(after)) {
            return List.of();
        }
        String sentence = reader.t(
                "upheaval.burden",
                before.total() / MINUTES,
                after.total() / MINUTES,
                before.worst() / MINUTES,
                after.worst() / MINUTES);
        return List.of(after.isHeavierThan(before) ? Consequence.warning(sentence) : Consequence.note(sentence));
    }

    private static Sums sums(SittingBurdens.Sheet sheet, Session session, List<Sitting> sittings) {
        Map<String, Integer> borne = new HashMap<>();
        sittings.stream()
                .filter(sitting -> !sitting.isCancelled() && FOR_ALL.contains(sitting.kind()))
                .flatMap(sitting -> sheet.of(placed(session, sitting)).stream())
                .forEach(line -> borne.merge(line.member().country(), line.burden(), Integer::sum));
        return borne.isEmpty()
                ? new Sums(0, 0)
                : new Sums(borne.values().stream().mapToInt(Integer::intValue).sum(), Collections.max(borne.values()));
    }

    private static HeldSitting placed(Session session, Sitting sitting) {
        return new HeldSitting(
                sitting.id(),
                session.id(),
                session.bodyId(),
                session.code(),
                sitting.kind().name(),
                sitting.number(),
                sitting.mode().name(),
                sitting.plannedStart(),
                sitting.hostZone().getId(),
                sitting.startsAt(),
                sitting.endsAt());
    }

    /**
     * Weighted minutes.
     *
     * @param worst of the member that bears most of these sittings
     */
    private record Sums(int total, int worst) {

        boolean isHeavierThan(Sums other) {
            return worst > other.worst || (worst == other.worst && total > other.total);
        }
    }
}
