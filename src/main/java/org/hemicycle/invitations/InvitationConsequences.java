package org.hemicycle.invitations;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Consequences;
import org.hemicycle.scheduling.Rescheduling;
import org.hemicycle.web.Reader;

/** What follows for those invited: the mails that {@link InvitationDesk} will write, and the answers it will ask again. */
@Singleton
class InvitationConsequences implements Consequences {

    private final Invitations invitations;
    private final Clock clock;

    InvitationConsequences(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @Override
    public List<Consequence> of(Rescheduling rescheduling, Reader reader) {
        List<Consequence> all = new ArrayList<>();
        if (!rescheduling.isAnnounced()) {
            return all;
        }
        int updated = count(rescheduling.moved()).invited();
        int missing = missing(rescheduling.moved());
        int cancelled = count(rescheduling.cancelled()).invited();
        int askedAgain = count(rescheduling.moved().stream()
                        .filter(Rescheduling.Step::isAtAnotherTime)
                        .toList())
                .answered();
        if (updated > 0) {
            all.add(Consequence.note(reader.t("upheaval.invitations-updated", updated)));
        }
        if (missing > 0) {
            all.add(Consequence.note(reader.t("upheaval.invitations-new", missing)));
        }
        if (cancelled > 0) {
            all.add(Consequence.note(reader.t("upheaval.invitations-cancelled", cancelled)));
        }
        if (askedAgain > 0) {
            all.add(Consequence.warning(reader.t("upheaval.answers-asked-again", askedAgain)));
        }
        return all;
    }

    private int missing(List<Rescheduling.Step> steps) {
        return steps.isEmpty() ? 0 : invitations.countMissing(numbers(steps), clock.instant());
    }

    private InvitationCount count(List<Rescheduling.Step> steps) {
        return steps.isEmpty() ? new InvitationCount(0, 0) : invitations.count(numbers(steps));
    }

    private static List<Long> numbers(List<Rescheduling.Step> steps) {
        return steps.stream().map(step -> step.after().id()).toList();
    }
}
