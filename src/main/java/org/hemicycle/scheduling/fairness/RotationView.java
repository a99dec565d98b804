package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hemicycle.scheduling.Session;

/**
 * A rotation as its page shows it, beside what would be done without one.
 *
 * @param ledgerSittings held sittings whose burdens were counted before
 */
public record RotationView(
        Rotation rotation,
        ZoneId host,
        int minutes,
        int members,
        int ledgerSittings,
        List<Turn> turns,
        List<Baseline> baselines,
        Optional<Session> session) {

    /** A sitting of the series. */
    public record Turn(Instant start, LocalDateTime local, Slot slot) {}

    /** Another way to choose the hours. */
    public record Baseline(String key, List<Instant> starts, RotationOutcome outcome) {}
}
