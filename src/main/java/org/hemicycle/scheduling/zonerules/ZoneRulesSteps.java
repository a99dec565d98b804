package org.hemicycle.scheduling.zonerules;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** What new rules of time zones left for the secretary to do: sittings that could not move. */
@Singleton
class ZoneRulesSteps implements NextSteps {

    private final ZoneRulesRuns runs;

    ZoneRulesSteps(ZoneRulesRuns runs) {
        this.runs = runs;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        if (!reader.is(Role.SECRETARY)) {
            return List.of();
        }
        return runs.open().stream()
                .map(finding -> new NextStep(
                        finding.code(),
                        reader.t("fair.rules.step", reader.t("sitting." + finding.kind(), finding.number())),
                        "/fairness/zone-rules"))
                .toList();
    }
}
