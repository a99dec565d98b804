package org.hemicycle.scheduling.fairness;

/** How an hour of the local day suits a delegate, from well to badly. */
public enum Band {
    GREEN,
    YELLOW,
    RED;

    /** Its colour's name as a style class. */
    public String style() {
        return switch (this) {
            case GREEN -> "good";
            case YELLOW -> "warn";
            case RED -> "bad";
        };
    }
}
