package org.hemicycle.invitations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        Set<Long> admitted = people.stream()
                .map(Delegate::id)
                .filter(delegate -> admit(sitting, delegate))
                .collect(Collectors.toSet());
        return admitted.isEmpty()
                ? List.of()
                : invitations.ofSitting(sitting.id()).stream()
                        .filter(invitation -> admitted.contains(invitation.delegateId()))
                        .toList();
    }

    private boolean admit(Sitting sitting, long delegate) {
        return invitations.admit(
                        sitting.id(), delegate, Token.make(), UUID.randomUUID() + "@hemicycle", clock.instant())
                > 0;
    }
}
