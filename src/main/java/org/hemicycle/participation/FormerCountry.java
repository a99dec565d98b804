package org.hemicycle.participation;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Codes that ISO 3166 withdrew and that old lists still carry (source: ISO 3166-3). They are kept under their name, and
 * belong to no group of countries.
 */
public enum FormerCountry {
    AN,
    BU,
    CS,
    DD,
    SU,
    TP,
    YU,
    ZR;

    static Optional<FormerCountry> of(String code) {
        return Stream.of(values()).filter(former -> former.name().equals(code)).findFirst();
    }

    public String key() {
        return "participation.former." + name();
    }
}
