package org.hemicycle.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which sittings come after a rehearsal on their platform. */
final class Rehearsals {

    private Rehearsals() {}

    /**
     * How many sittings had a rehearsal on their platform before them and have none any more.
     *
     * @param held the sittings of the session as they are after the move
     */
    static long lost(Rescheduling rescheduling, List<Sitting> held) {
        Map<Long, Sitting> before = new HashMap<>();
        held.forEach(sitting -> before.put(sitting.id(), sitting));
        rescheduling.steps().forEach(step -> before.put(step.before().id(), step.before()));
        return held.stream()
                .filter(sitting -> sitting.kind() != Kind.REHEARSAL)
                .filter(sitting ->
                        isRehearsed(before.getOrDefault(sitting.id(), sitting), List.copyOf(before.values())))
                .filter(sitting -> !isRehearsed(sitting, held))
                .count();
    }

    private static boolean isRehearsed(Sitting sitting, List<Sitting> all) {
        return sitting.platformId() != null
                && all.stream()
                        .filter(other -> other.kind() == Kind.REHEARSAL && !other.isCancelled())
                        .anyMatch(other -> Objects.equals(other.platformId(), sitting.platformId())
                                && !other.endsAt().isAfter(sitting.startsAt()));
    }
}
