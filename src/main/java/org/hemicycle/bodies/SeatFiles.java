package org.hemicycle.bodies;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;
import org.jspecify.annotations.Nullable;

/** The seats of a body as of a day, to take home; the heads are those that the import reads. */
@Controller("/bodies/{id}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
final class SeatFiles {

    private static final Object[] HEAD = {"member", "name", "region", "from", "to", "constituency", "holder"};

    private final BodyRegister register;
    private final Seats seats;
    private final Clock clock;

    SeatFiles(BodyRegister register, Seats seats, Clock clock) {
        this.register = register;
        this.seats = seats;
        this.clock = clock;
    }

    @Get("/seats.csv")
    HttpResponse<byte[]> csv(Reader reader, long id, @QueryValue @Nullable LocalDate asOf) {
        Body body = register.body(reader, id);
        LocalDate day = day(reader, asOf);
        CsvTable table = new CsvTable(HEAD);
        held(reader, body, day).forEach(seat -> table.row(cells(seat)));
        return table.file(body.acronym() + "-" + day + ".csv");
    }

    @Get("/seats.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, long id, @QueryValue @Nullable LocalDate asOf) {
        Body body = register.body(reader, id);
        LocalDate day = day(reader, asOf);
        XlsxTable table = new XlsxTable(body.acronym(), HEAD);
        held(reader, body, day).forEach(seat -> table.row(cells(seat)));
        return table.file(body.acronym() + "-" + day + ".xlsx");
    }

    private static Object[] cells(Seat seat) {
        return new Object[] {
            seat.country() == null ? "" : seat.country(),
            seat.name(),
            seat.region(),
            seat.first(),
            seat.last() == null ? "" : seat.last(),
            seat.constituency() == null ? "" : seat.constituency(),
            seat.holder() == null ? "" : seat.holder()
        };
    }

    private List<Seat> held(Reader reader, Body body, LocalDate day) {
        return seats.asOf(body.number(), day, reader.language());
    }

    private LocalDate day(Reader reader, @Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
    }
}
