package org.hemicycle.scheduling;

/** The rules of scheduling. What each asks, its level and its source are data: {@link SchedulingRule}. */
public enum Rule {
    /** Clocks leap over the start. */
    GAP("start"),
    /** Clocks strike the start twice; the first is taken. */
    TWICE("start"),
    ROOM("room"),
    LICENCE("platform"),
    CHAIR("chair"),
    SHIFT("shifts"),
    GROUP("group"),
    DELEGATION("start"),
    HOLIDAY("start"),
    WEEKEND("start"),
    /** Longer than the mode allows, minutes. */
    LENGTH("minutes"),
    /** Minutes between two sittings of one body. */
    BREAK("start"),
    INTERPRETERS("languages"),
    /** Minutes of a member's local day before which no sitting begins; only read by HOURS. */
    EARLY("start"),
    /** Minutes of a member's local day after which no sitting lasts; only read by HOURS. */
    LATE("start"),
    /** Per cent of the members that may sit earlier or later. */
    HOURS("start"),
    REHEARSAL("platform"),
    COVER("shifts");

    private final String field;

    Rule(String field) {
        this.field = field;
    }

    /** The field of the form beside which a clash is told. */
    public String field() {
        return field;
    }

    /** Whether the database keeps it, so that no level makes it less. */
    public boolean isOfPlace() {
        return switch (this) {
            case GAP, ROOM, LICENCE, CHAIR, SHIFT -> true;
            case TWICE,
                    GROUP,
                    DELEGATION,
                    HOLIDAY,
                    WEEKEND,
                    LENGTH,
                    BREAK,
                    INTERPRETERS,
                    EARLY,
                    LATE,
                    HOURS,
                    REHEARSAL,
                    COVER -> false;
        };
    }

    /** Whether its figure is an hour of the day. */
    public boolean isTime() {
        return this == EARLY || this == LATE;
    }

    /** Whether it has a figure. */
    public boolean hasValue() {
        return switch (this) {
            case LENGTH, BREAK, EARLY, LATE, HOURS -> true;
            case GAP,
                    TWICE,
                    ROOM,
                    LICENCE,
                    CHAIR,
                    SHIFT,
                    GROUP,
                    DELEGATION,
                    HOLIDAY,
                    WEEKEND,
                    INTERPRETERS,
                    REHEARSAL,
                    COVER -> false;
        };
    }
}
