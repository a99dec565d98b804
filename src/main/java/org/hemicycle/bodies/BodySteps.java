package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** What comes first in an empty system: a body, and its members. */
@Singleton
class BodySteps implements NextSteps {

    /** A house that has more than these without members knows why. */
    private static final int MOST = 3;

    private final Bodies bodies;

    BodySteps(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.SECRETARY, Role.ADMINISTRATOR)) {
            return List.of();
        }
        if (bodies.count() == 0) {
            return List.of(
                    new NextStep(reader.t("bodies.step.first"), reader.t("bodies.step.first.why"), "/bodies/new"));
        }
        return bodies.withoutSeats(reader.language().tag(), MOST).stream()
                .map(body -> new NextStep(body.name(), reader.t("bodies.step.members"), "/bodies/" + body.number()))
                .toList();
    }
}
