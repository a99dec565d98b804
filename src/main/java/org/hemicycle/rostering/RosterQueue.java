package org.hemicycle.rostering;

/** Where runs wait until a node has time for them. */
@FunctionalInterface
interface RosterQueue {

    void add(long run);
}
