package org.hemicycle.invitations;

import jakarta.inject.Singleton;
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

    InvitationConsequences(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<Consequence> of(Rescheduling rescheduling, Reader reader) {
        List<Consequence> all = new ArrayList<>();
        if (!rescheduling.isAnnounced()) {
            return all;
        }
        int updated = count(rescheduling.moved()).invited();
        int cancelled = count(rescheduling.cancelled()).invited();
        int askedAgain = count(rescheduling.moved().stream()
                        .filter(Rescheduling.Step::isAtAnotherTime)
                        .toList())
                .answered();
        if (updated > 0) {
            all.add(Consequence.note(reader.t("upheaval.invitations-updated", updated)));
        }
        if (cancelled > 0) {
            all.add(Consequence.note(reader.t("upheaval.invitations-cancelled", cancelled)));
        }
        if (askedAgain > 0) {
            all.add(Consequence.warning(reader.t("upheaval.answers-asked-again", askedAgain)));
        }
        return all;
    }

    private InvitationCount count(List<Rescheduling.Step> steps) {
        return steps.isEmpty()
                ? new InvitationCount(0, 0)
                : invitations.count(
                        steps.stream().map(step -> step.after().id()).toList());
    }
}
