package org.hemicycle.surveys;

/** What may stand in the way of somebody who takes part from afar. */
public enum Barrier {
    BANDWIDTH,
    UNSTABLE_LINE,
    POWER_CUTS,
    COST,
    DEVICE,
    MICROPHONE,
    FIREWALL,
    TIME_ZONE,
    PLATFORM,
    INTERPRETATION,
    OTHER_DUTIES;

    /** The worst severity: it kept somebody out; 0 is no problem at all. */
    public static final int WORST = 4;

    /** From this severity on a barrier counts as severe. */
    static final int SEVERE = 3;

    public String key() {
        return "survey.barrier." + name();
    }
}
