package org.hemicycle.web.reference;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.DutyStations;
import org.hemicycle.reference.Holidays;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.Findings;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetDate;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;

/** Holidays of any duty stations from a spreadsheet; the station is a column. Days that are known stay as they are. */
@Singleton
class HolidayImport implements SheetImport {

    private static final String NO_LANGUAGE = "und";
    private static final String NO_SOURCE = "Imported";

    private final DutyStations stations;
    private final Holidays holidays;

    HolidayImport(DutyStations stations, Holidays holidays) {
        this.stations = stations;
        this.holidays = holidays;
    }

    @Override
    public String kind() {
        return "holidays";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return target == 0 && reader.is(Role.ADMINISTRATOR, Role.SECRETARY);
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t("reference.holidays");
    }

    @Override
    public String home(long target) {
        return "/holidays";
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return List.of(
                SheetColumn.required("station", "reference.station", "place", "duty station", "lieu"),
                SheetColumn.required("day", "reference.day", "date", "jour"),
                SheetColumn.required("name", "person.name", "holiday", "fête"),
                SheetColumn.optional("language", "language.choose", "lang"),
                SheetColumn.optional("source", "reference.source"));
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        Findings findings = new Findings();
        Map<String, Optional<String>> codes = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SheetLine line : lines) {
            Optional<String> station = codes.computeIfAbsent(line.text("station"), stations::called);
            if (station.isEmpty()) {
                findings.fault(line, "station", reader.t("reference.no-station", line.text("station")));
            }
            if (day(line, reader).isEmpty()) {
                findings.fault(
                        line,
                        "day",
                        SheetDate.question(line.text("day"), reader).orElseGet(() -> reader.t("form.date")));
            }
            if (line.text("name").length() > HolidayPages.LONGEST_NAME) {
                findings.fault(line, "name", reader.t("form.too-long", HolidayPages.LONGEST_NAME));
            }
            if (line.text("source").length() > HolidayPages.LONGEST_SOURCE) {
                findings.fault(line, "source", reader.t("form.too-long", HolidayPages.LONGEST_SOURCE));
            }
            if (!language(line).matches(HolidayPages.TAG)) {
                findings.fault(line, "language", reader.t("reference.language-tag"));
            }
            Integer earlier = seen.putIfAbsent(
                    station.orElse("") + "|" + line.text("day") + "|" + line.text("name") + "|" + language(line),
                    line.number());
            if (earlier != null) {
                findings.note(line, reader.t("reference.line-twice", earlier));
            }
        }
        return findings.all();
    }

    @Override
    public void write(SheetWriting sheet) {
        Map<String, String> codes = new HashMap<>();
        sheet.each(line -> {
            String station = codes.computeIfAbsent(
                    line.text("station"), said -> stations.called(said).orElseThrow());
            holidays.add(
                    station,
                    day(line, sheet.reader()).orElseThrow(),
                    line.text("name"),
                    language(line),
                    line.optional("source").orElse(NO_SOURCE));
        });
    }

    private static String language(SheetLine line) {
        return line.optional("language").orElse(NO_LANGUAGE);
    }

    /** A day that can be read in one way only. */
    private static Optional<LocalDate> day(SheetLine line, Reader reader) {
        return SheetDate.read(line.text("day"), reader.language())
                .filter(day -> !day.isAmbiguous())
                .map(SheetDate::date);
    }
}
