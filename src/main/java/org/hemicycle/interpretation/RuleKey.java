package org.hemicycle.interpretation;

import java.util.Optional;
import java.util.stream.Stream;

/** The rules a rule set can hold beside team strengths, each with its unit and the values that make sense. */
public enum RuleKey {
    SITTINGS_PER_DAY("sittingsPerDay", Unit.SITTINGS, true, 0, 10),
    MINUTES_PER_DAY("minutesPerDay", Unit.MINUTES, true, 0, 1440),
    SITTINGS_PER_WEEK("sittingsPerWeek", Unit.SITTINGS, true, 0, 70),
    SITTING_MINUTES("sittingMinutes", Unit.MINUTES, true, 1, 1440),
    BREAK_MINUTES("breakMinutes", Unit.MINUTES, false, 0, 1440),
    REST_MINUTES("restMinutes", Unit.MINUTES, false, 0, 1440),
    TURN_MINUTES("turnMinutes", Unit.MINUTES, true, 1, 240),
    LONE_MINUTES("loneMinutes", Unit.MINUTES, true, 0, 240),
    RELAYS("relays", Unit.RELAYS, true, 1, 1),
    RELAY_GIVERS("relayGivers", Unit.PEOPLE, false, 1, 12),
    TWO_WAY_RELAY_GIVERS("twoWayRelayGivers", Unit.PEOPLE, false, 1, 12),
    RETOUR("retour", Unit.YES_OR_NO, true, 0, 1),
    OCCUPANCY("occupancy", Unit.PEOPLE, true, 1, 12),
    SETUP_MBIT("setupMbit", Unit.MBIT, false, 0, 10_000);

    private final String key;
    private final Unit unit;
    private final boolean ceiling;
    private final int least;
    private final int most;

    RuleKey(String key, Unit unit, boolean ceiling, int least, int most) {
        this.key = key;
        this.unit = unit;
        this.ceiling = ceiling;
        this.least = least;
        this.most = most;
    }

    static Optional<RuleKey> of(String key) {
        return Stream.of(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether the smaller of two values is the stricter one. */
    public boolean isCeiling() {
        return ceiling;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** What a rule counts in. */
    public enum Unit {
        SITTINGS,
        MINUTES,
        PEOPLE,
        RELAYS,
        YES_OR_NO,
        MBIT
    }
}
