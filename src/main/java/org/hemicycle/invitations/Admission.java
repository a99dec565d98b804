package org.hemicycle.invitations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hemicycle.accounts.Token;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.scheduling.Sitting;

/** Makes invitations, and puts those in force again that were taken back. */
@Singleton
class Admission {

    private final Invitations invitations;
    private final Clock clock;

    Admission(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @return the invitations of those who had none in force */
    List<Invitation> to(Sitting sitting, Collection<Delegate> people) {
        return people.stream()
                .flatMap(delegate -> invitations
                        .admit(
                                sitting.id(),
                                delegate.id(),
                                Token.make(),
                                UUID.randomUUID() + "@hemicycle",
                                clock.instant())
                        .stream())
                .toList();
    }
}
