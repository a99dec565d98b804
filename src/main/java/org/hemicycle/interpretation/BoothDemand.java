package org.hemicycle.interpretation;

/**
 * A booth of a sitting.
 *
 * @param team interpreters in it
 * @param twoWay whether it also works out of its language
 * @param demanded what the rule set asks for, and why
 * @param byHand whether the team was set here and not by the rule set
 */
public record BoothDemand(String language, int team, boolean twoWay, TeamStrength demanded, boolean byHand) {

    public boolean isWeakerThanDemanded() {
        return team < demanded.team();
    }
}
