package org.hemicycle.surveys;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** Rounds that are open, and how many replied. */
@Singleton
final class SurveySteps implements NextSteps {

    private final SurveyRounds rounds;

    SurveySteps(SurveyRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.SECRETARY, Role.HELP_DESK)) {
            return List.of();
        }
        return rounds.all().stream()
                .filter(Round::isOpen)
                .map(round -> step(reader, round))
                .toList();
    }

    private NextStep step(Reader reader, Round round) {
        Turnout turnout = rounds.turnouts().getOrDefault(round.number(), new Turnout(round.number(), 0, 0, 0));
        return new NextStep(
                round.title(),
                reader.t("survey.step", turnout.replied(), turnout.invited()),
                "/surveys/" + round.number());
    }
}
