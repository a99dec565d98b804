package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** Tells a secretary that focal points wait for an answer. */
@Singleton
class DelegationSteps implements NextSteps {

    private final LateChangeRows late;

    DelegationSteps(LateChangeRows late) {
        this.late = late;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.ADMINISTRATOR, Role.SECRETARY)) {
            return List.of();
        }
        return late.sessionOfTheOldest().stream()
                .map(session -> new NextStep(
                        reader.t("dg.late.title"),
                        reader.t("dg.late.waiting", late.countWaiting()),
                        "/sessions/" + session + "/late-changes"))
                .toList();
    }
}
