package org.hemicycle.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.web.sheets.SheetColumn;
import org.jspecify.annotations.Nullable;

/** The columns in which interpreters travel in spreadsheets, out as in. */
final class InterpreterColumns {

    private InterpreterColumns() {}

    static List<SheetColumn> all(RecordedFields recorded) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.required("name", "interpreter.name", "Interpreter", "Full name", "Nom", "Nombre"),
                SheetColumn.required("email", "interpreter.email", "Mail", "E-mail", "Email", "Courriel", "Correo"),
                SheetColumn.optional("status", "interpreter.status", "Staff or consultant", "Contract"),
                SheetColumn.optional("a", "interpreter.a", "A", "A language", "Langue A", "Lengua A"),
                SheetColumn.optional("b", "interpreter.b", "B", "B language", "Langue B", "Lengua B"),
                SheetColumn.optional("c", "interpreter.c", "C", "C language", "Langue C", "Lengua C"),
                SheetColumn.optional("accreditedFrom", "interpreter.accreditedFrom"),
                SheetColumn.optional("accreditedBy", "interpreter.accreditedBy"),
                SheetColumn.optional("platforms", "interpreter.platforms", "Platforms", "Platforms trained"),
                SheetColumn.optional("trainedOn", "interpreter.trainedOn", "Training date"),
                SheetColumn.optional("trainer", "interpreter.trainer"),
                SheetColumn.optional("zone", "interpreter.zone", "Time zone", "Zone"),
                SheetColumn.optional("dutyStation", "interpreter.dutyStation", "Duty station"),
                SheetColumn.optional("onsite", "interpreter.onsite", "On site"),
                SheetColumn.optional("remote", "interpreter.remote", "Remote", "RSI"),
                SheetColumn.optional("relay", "interpreter.relay"),
                SheetColumn.optional("retour", "interpreter.retour"),
                SheetColumn.optional("contractMinutes", "interpreter.contractMinutes", "Contract minutes"),
                SheetColumn.optional("dailyRate", "interpreter.dailyRate", "Daily rate", "Rate"),
                SheetColumn.optional("currency", "interpreter.currency"),
                SheetColumn.optional("travelCost", "interpreter.travelCost", "Travel")));
        if (recorded.sex()) {
            columns.add(SheetColumn.optional("sex", "interpreter.sex"));
        }
        if (recorded.domicile()) {
            columns.add(SheetColumn.optional("domicile", "interpreter.domicile"));
        }
        return List.copyOf(columns);
    }

    /** What stands in a column of somebody's line. */
    static Object cell(String column, InterpreterList.Row row, List<PlatformTraining> trainings) {
        Profile one = row.profile();
        return switch (column) {
            case "name" -> one.name();
            case "email" -> one.email();
            case "status" -> one.staff() ? "STAFF" : "CONSULTANT";
            case "a" -> String.join(" ", row.languages().a());
            case "b" -> String.join(" ", row.languages().b());
            case "c" -> String.join(" ", row.languages().c());
            case "platforms" ->
                trainings.stream().map(PlatformTraining::platform).collect(Collectors.joining(" "));
            case "trainedOn" ->
                trainings.stream()
                        .map(PlatformTraining::trainedOn)
                        .max(LocalDate::compareTo)
                        .<Object>map(day -> day)
                        .orElse("");
            case "trainer" ->
                trainings.stream()
                        .map(PlatformTraining::trainer)
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining(", "));
            case "zone" -> one.zone();
            case "dutyStation" -> said(one.dutyStation());
            case "onsite" -> yes(one.onsite());
            case "remote" -> yes(one.remote());
            case "relay" -> yes(one.relay());
            case "retour" -> yes(one.retour());
            case "contractMinutes" -> one.contractMinutes();
            case "dailyRate" -> one.dailyCost();
            case "currency" -> one.currency();
            case "travelCost" -> one.travelCost();
            case "sex" -> said(one.sex());
            case "domicile" -> said(one.domicile());
            default -> "";
        };
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String said(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
