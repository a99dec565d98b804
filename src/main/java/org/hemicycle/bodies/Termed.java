package org.hemicycle.bodies;

/** What a body has for a term: a seat, an officer, an observer. */
interface Termed {

    Term term();

    /** Rises with every change. */
    int version();
}
