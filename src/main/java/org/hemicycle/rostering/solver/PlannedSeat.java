package org.hemicycle.rostering.solver;

/**
 * Somebody who could sit in a booth.
 *
 * @param retour whether the booth's language is one of their B languages only
 */
record PlannedSeat(int index, int booth, int person, boolean retour) {}
