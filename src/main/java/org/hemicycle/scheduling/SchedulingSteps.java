package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** What the secretary has to do next: drafts to publish. */
@Singleton
class SchedulingSteps implements NextSteps {

    private final Sessions sessions;

    SchedulingSteps(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.SECRETARY)) {
            return List.of();
        }
        return sessions.all(reader.language()).stream()
                .filter(session -> !session.isPublished())
                .map(session -> new NextStep(
                        session.title(),
                        reader.t("step.draft", reader.date(session.firstDay())),
                        "/sessions/" + session.id()))
                .toList();
    }
}
