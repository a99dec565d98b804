package org.hemicycle.bodies;

/** How the languages of a body stand to each other. */
public enum Regime {
    /** Every language is spoken and interpreted into. */
    SYMMETRIC,
    /** Some are only spoken, or only interpreted into. */
    ASYMMETRIC
}
