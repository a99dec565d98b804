package org.hemicycle.scheduling.zonerules;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;

/** What changes of the rules of time zones moved, for programs. */
@Controller("/api/v1/fairness/zone-rules")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class ZoneRulesApi {

    private final ZoneRulesRuns runs;

    ZoneRulesApi(ZoneRulesRuns runs) {
        this.runs = runs;
    }

    /** The looks at sittings to come after changes of the rules of time zones, the latest first, with what they found. */
    @Get
    Slice<Look> list(@QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        List<ZoneRulesRun> shown = runs.newest(size, Slice.start(page, size));
        Map<Long, List<ZoneRulesFinding>> findings = ZoneRulesFinding.byRun(runs, shown);
        return new Slice<>(
                runs.count(),
                page,
                size,
                shown.stream()
                        .map(run -> Look.of(run, findings.getOrDefault(run.id(), List.of())))
                        .toList());
    }

    /** @param tzdata version of the IANA time zone database */
    @Serdeable
    record Look(String tzdata, String at, int checked, List<MovedSitting> findings) {

        static Look of(ZoneRulesRun run, List<ZoneRulesFinding> findings) {
            return new Look(
                    run.tzdata(),
                    run.at().toString(),
                    run.checked(),
                    findings.stream()
                            .map(finding -> new MovedSitting(
                                    finding.sittingId(),
                                    finding.wasAt().toString(),
                                    finding.isAt().toString(),
                                    finding.moved()))
                            .toList());
        }
    }

    @Serdeable
    record MovedSitting(long sitting, String was, String is, boolean moved) {}
}
