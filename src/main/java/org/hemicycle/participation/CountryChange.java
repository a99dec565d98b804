package org.hemicycle.participation;

import java.util.Optional;

/** One country on the sides of a comparison. */
public record CountryChange(String code, int baseline, Optional<Integer> alternative, int compared) {

    public enum Kind {
        FRESH,
        LOST,
        COMMON,
        ABSENT
    }

    /** New, lost or on both sides; absent if only the alternative baseline knows it. */
    public Kind kind() {
        if (baseline == 0) {
            return compared == 0 ? Kind.ABSENT : Kind.FRESH;
        }
        return compared == 0 ? Kind.LOST : Kind.COMMON;
    }

    public Change change() {
        return new Change(baseline, compared);
    }
}
