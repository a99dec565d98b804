package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** Leads a secretary who has a body and no session yet to plan one. */
@Singleton
class SessionSteps implements NextSteps {

    private final Sessions sessions;
    private final Bodies bodies;

    SessionSteps(Sessions sessions, Bodies bodies) {
        this.sessions = sessions;
        this.bodies = bodies;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.SECRETARY) || sessions.countAll() > 0) {
            return List.of();
        }
        return bodies.all(reader.language()).stream()
                .map(body -> new NextStep(
                        body.name(), reader.t("sessions.step.plan-one"), "/sessions/new?body=" + body.number()))
                .toList();
    }
}
