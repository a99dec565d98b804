package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.XlsxTable;

/** The interpreters to take home, in the columns that the import understands. */
@Controller("/interpreters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class InterpreterFiles {

    private final InterpreterList list;
    private final InterpreterRegister register;
    private final Facts facts;
    private final Audit audit;
    private final Clock clock;

    InterpreterFiles(InterpreterList list, InterpreterRegister register, Facts facts, Audit audit, Clock clock) {
        this.list = list;
        this.register = register;
        this.facts = facts;
        this.audit = audit;
        this.clock = clock;
    }

    @Get("/interpreters.csv")
    HttpResponse<byte[]> csv(Reader reader) {
        List<SheetColumn> columns = InterpreterColumns.all(register.recorded());
        CsvTable table = new CsvTable(heads(reader, columns));
        lines(reader, columns).forEach(table::row);
        return table.file("interpreters.csv");
    }

    @Get("/interpreters.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader) {
        List<SheetColumn> columns = InterpreterColumns.all(register.recorded());
        XlsxTable table = new XlsxTable(reader.t("nav.interpreters"), heads(reader, columns));
        lines(reader, columns).forEach(table::row);
        return table.file("interpreters" + ".xlsx");
    }

    private static Object[] heads(Reader reader, List<SheetColumn> columns) {
        return columns.stream().map(column -> reader.t(column.title())).toArray();
    }

    private List<Object[]> lines(Reader reader, List<SheetColumn> columns) {
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        audit.note(reader.person(), "exported interpreters", "as of " + today);
        return list.find(new InterpreterList.Filter("", "", "", "", today, false)).stream()
                .map(row -> {
                    List<PlatformTraining> trainings = facts
                            .trainings(row.profile().id())
                            .stream()
                            .filter(training -> !training.claimed())
                            .toList();
                    return columns.stream()
                            .map(column -> InterpreterColumns.cell(column.key(), row, trainings))
                            .toArray();
                })
                .toList();
    }
}
