package org.hemicycle.scheduling.zonerules;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;

/** Which rules of time zones sittings follow, and what a change of them moved. */
@Controller
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class ZoneRulesPages {

    private final ZoneRules rules;
    private final ZoneRulesRuns runs;

    ZoneRulesPages(ZoneRules rules, ZoneRulesRuns runs) {
        this.rules = rules;
        this.runs = runs;
    }

    @Get("/fairness/zone-rules")
    ModelAndView<Map<String, Object>> show(Reader reader, @QueryValue(defaultValue = "1") int page) {
        Paging paging = Paging.of(page, runs.count());
        List<ZoneRulesRun> shown = runs.newest(Paging.SIZE, paging.from());
        return new ModelAndView<>(
                "scheduling/zonerules/zone-rules",
                Map.of(
                        "reader",
                        reader,
                        "tzdata",
                        ZoneRules.tzdata(),
                        "runs",
                        shown,
                        "findings",
                        findings(shown),
                        "open",
                        runs.open(),
                        "paging",
                        paging));
    }

    @Post("/fairness/zone-rules")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> look(Reader reader) {
        rules.lookFor(reader.person());
        return HttpResponse.seeOther(URI.create("/fairness/zone-rules"));
    }

    /** The looks at sittings to come after changes of the rules of time zones, the latest first, with what they found. */
    @Get("/api/v1/fairness/zone-rules")
    Listing api(@QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = "50") int size) {
        int length = Math.clamp(size, 1, 500);
        int number = Math.max(1, page);
        List<ZoneRulesRun> shown = runs.newest(length, (number - 1L) * length);
        Map<Long, List<ZoneRulesFinding>> findings = findings(shown);
        return new Listing(
                runs.count(),
                number,
                length,
                shown.stream()
                        .map(run -> Run.of(run, findings.getOrDefault(run.id(), List.of())))
                        .toList());
    }

    private Map<Long, List<ZoneRulesFinding>> findings(List<ZoneRulesRun> shown) {
        return shown.isEmpty()
                ? Map.of()
                : runs.findings(shown.stream().map(ZoneRulesRun::id).toList()).stream()
                        .collect(Collectors.groupingBy(ZoneRulesFinding::runId));
    }

    @Serdeable
    record Listing(long total, int page, int size, List<Run> items) {}

    /** @param tzdata version of the IANA time zone database */
    @Serdeable
    record Run(String tzdata, String at, int checked, List<Finding> findings) {

        static Run of(ZoneRulesRun run, List<ZoneRulesFinding> findings) {
            return new Run(
                    run.tzdata(),
                    run.at().toString(),
                    run.checked(),
                    findings.stream()
                            .map(finding -> new Finding(
                                    finding.sittingId(),
                                    finding.wasAt().toString(),
                                    finding.isAt().toString(),
                                    finding.moved()))
                            .toList());
        }
    }

    @Serdeable
    record Finding(long sitting, String was, String is, boolean moved) {}
}
