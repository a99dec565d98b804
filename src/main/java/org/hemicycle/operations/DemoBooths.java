package org.hemicycle.operations;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.RosterMade;
import org.hemicycle.rostering.SampleRoster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has the demo's booths filled, by the solver and while somebody looks around already, as anybody's booths would be. */
@Singleton
@Requires(property = "hemicycle.demo-booths", value = "true")
class DemoBooths {

    private static final Logger LOG = LoggerFactory.getLogger(DemoBooths.class);

    private final SampleRoster roster;
    private final People people;

    DemoBooths(SampleRoster roster, People people) {
        this.roster = roster;
        this.people = people;
    }

    void fill(long session) {
        roster.ask(person(Role.CHIEF_INTERPRETER), session);
    }

    /** Whoever looks around may have changed a sitting meanwhile: the roster is theirs then, to be made again. */
    @EventListener
    void follow(RosterMade made) {
        try {
            roster.follow(person(Role.CHIEF_INTERPRETER), person(Role.INTERPRETER), made);
        } catch (Refused refused) {
            LOG.info("The demo's roster is not published. {}", refused.sentence());
        }
    }

    private SignedIn person(Role role) {
        return people.byEmail(DemoWorld.address(role)).orElseThrow();
    }
}
