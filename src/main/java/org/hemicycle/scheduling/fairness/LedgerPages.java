package org.hemicycle.scheduling.fairness;

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
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.bodies.Body;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** The ledger: what each member of a body bore in a year. */
@Controller("/fairness/ledger")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class LedgerPages {

    private final Ledgers ledgers;
    private final Bodies bodies;
    private final Clock clock;

    LedgerPages(Ledgers ledgers, Bodies bodies, Clock clock) {
        this.ledgers = ledgers;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Of the first body and its latest year if nothing else is asked for. */
    @Get
    ModelAndView<Map<String, Object>> show(
            Reader reader, @QueryValue @Nullable Long body, @QueryValue @Nullable Integer year) {
        List<Body> all = bodies.all(reader.language());
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("bodies", all);
        Optional<Body> shown = body == null ? all.stream().findFirst() : Optional.of(find(reader, body));
        shown.ifPresent(one -> {
            List<Integer> years = ledgers.years(one.number());
            int of = year == null ? years.stream().findFirst().orElseGet(this::thisYear) : checked(reader, year);
            model.put("shown", one);
            model.put("years", years);
            model.put("year", of);
            model.put("ledger", ledgers.ofYear(one.number(), of, reader.language()));
        });
        return new ModelAndView<>("scheduling/fairness/ledger", model);
    }

    @Get("/csv")
    HttpResponse<byte[]> csv(Reader reader, @QueryValue long body, @QueryValue int year) {
        Body of = find(reader, body);
        CsvTable table = new CsvTable(head(reader));
        ledgers.ofYear(body, checked(reader, year), reader.language()).lines().forEach(line -> table.row(cells(line)));
        return table.file("ledger-" + of.acronym() + "-" + year + ".csv");
    }

    @Get("/xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, @QueryValue long body, @QueryValue int year) {
        Body of = find(reader, body);
        XlsxTable table = new XlsxTable(of.acronym() + " " + year, head(reader));
        ledgers.ofYear(body, checked(reader, year), reader.language()).lines().forEach(line -> table.row(cells(line)));
        return table.file("ledger-" + of.acronym() + "-" + year + ".xlsx");
    }

    private static Object[] head(Reader reader) {
        return new Object[] {
            reader.t("fair.code"),
            reader.t("fair.member"),
            reader.t("fair.ledger.sittings"),
            reader.t("fair.burden"),
            reader.t("fair.minutes.YELLOW"),
            reader.t("fair.minutes.RED"),
            reader.t("fair.ledger.in-red"),
            reader.t("fair.ledger.red-run")
        };
    }

    private static Object[] cells(LedgerLine line) {
        return new Object[] {
            line.country(),
            line.name(),
            line.sittings(),
            line.hours(),
            line.yellow(),
            line.red(),
            line.inRed(),
            line.redRun()
        };
    }

    private Body find(Reader reader, long body) {
        return bodies.find(body, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static int checked(Reader reader, int year) {
        if (year < 1990 || year > 2100) {
            throw new NotFound(reader.t("fair.year"));
        }
        return year;
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }
}
