package org.hemicycle.rostering.solver;

import org.hemicycle.rostering.problem.RosterProblem;

/**
 * A booth of one sitting.
 *
 * @param givers how many of the team must be able to give relay
 */
record PlannedBooth(
        int index, int sitting, int language, int team, boolean twoWay, int givers, RosterProblem.Booth source) {
    static PlannedBooth of(int index, int sitting, int language, RosterProblem.Booth source, int relayGivers) {
        return new PlannedBooth(
                index, sitting, language, source.team(), source.twoWay(), Math.min(relayGivers, source.team()), source);
    }
}
