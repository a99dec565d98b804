package org.hemicycle.scheduling.zonerules;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
                        ZoneRulesFinding.byRun(runs, shown),
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
}
