package org.hemicycle.participation;

/** A side of a comparison; the alternative is the baseline's meetings with other presences. */
enum Side {
    BASELINE,
    ALTERNATIVE,
    COMPARED
}
