package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** All clashes of a session, or of a season, with the way to mend each. */
@Controller
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class ClashPages {

    /** Days shown when none are asked for. */
    private static final int AHEAD = 180;

    private final Sessions sessions;
    private final Clashes clashes;
    private final ClashSentences sentences;
    private final Clock clock;

    ClashPages(Sessions sessions, Clashes clashes, ClashSentences sentences, Clock clock) {
        this.sessions = sessions;
        this.clashes = clashes;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Get("/sessions/{id}/clashes")
    ModelAndView<Map<String, Object>> ofSession(
            Reader reader, long id, @QueryValue @Nullable Rule rule, @QueryValue(defaultValue = "1") int page) {
        Map<String, Object> model = model(reader, ofSession(reader, id), rule, page);
        model.put("session", session(reader, id));
        return new ModelAndView<>("scheduling/clashes", model);
    }

    @Get("/sessions/{id}/clashes.csv")
    HttpResponse<byte[]> ofSessionAsTable(Reader reader, long id) {
        return table(
                reader, ofSession(reader, id), "clashes-" + session(reader, id).code() + ".csv");
    }

    @Get("/clashes")
    ModelAndView<Map<String, Object>> ofSeason(
            Reader reader,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue @Nullable Rule rule,
            @QueryValue(defaultValue = "1") int page) {
        ClashList.Days days = days(reader, from, to);
        Map<String, Object> model = model(reader, ofDays(reader, days), rule, page);
        model.put("days", days);
        return new ModelAndView<>("scheduling/clashes", model);
    }

    @Get("/clashes.csv")
    HttpResponse<byte[]> ofSeasonAsTable(
            Reader reader, @QueryValue @Nullable LocalDate from, @QueryValue @Nullable LocalDate to) {
        ClashList.Days days = days(reader, from, to);
        return table(reader, ofDays(reader, days), "clashes-" + days.from() + "-" + days.to() + ".csv");
    }

    private ClashList ofSession(Reader reader, long id) {
        session(reader, id);
        return told(reader, clashes.ofSession(id));
    }

    private ClashList ofDays(Reader reader, ClashList.Days days) {
        return told(reader, clashes.between(days.from(), days.to()));
    }

    private ClashList told(Reader reader, List<Clash> found) {
        return new ClashList(found.stream()
                .map(clash -> new ToldClash(clash, sentences.sentence(reader, clash)))
                .toList());
    }

    private ClashList.Days days(Reader reader, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = from == null ? LocalDate.now(clock.withZone(reader.zone())) : from;
        return new ClashList.Days(first, to == null ? first.plusDays(AHEAD) : to);
    }

    private Map<String, Object> model(Reader reader, ClashList all, @Nullable Rule rule, int page) {
        ClashList shown = all.only(rule);
        Paging paging = Paging.of(page, shown.told().size());
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "all", all,
                "shown", shown.page(paging.from(), Paging.SIZE),
                "names", sentences,
                "paging", paging));
        if (rule != null) {
            model.put("rule", rule);
        }
        return model;
    }

    private HttpResponse<byte[]> table(Reader reader, ClashList list, String name) {
        CsvTable table = new CsvTable(
                "session", "sitting", "start", "zone", "level", "rule", "with", "sentence", "source", "link");
        list.told().forEach(one -> {
            Clash clash = one.clash();
            Planned sitting = clash.sitting();
            table.row(
                    sitting.host().code(),
                    sentences.name(reader, sitting),
                    sitting.plan().start(),
                    sitting.plan().zone(),
                    clash.level(),
                    clash.rule(),
                    clash.others().stream()
                            .map(other -> other.host().code() + " " + sentences.name(reader, other))
                            .collect(Collectors.joining("; ")),
                    one.sentence(),
                    clash.source(),
                    "/sittings/" + sitting.id());
        });
        return table.file(name);
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
