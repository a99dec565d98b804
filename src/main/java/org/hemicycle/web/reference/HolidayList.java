package org.hemicycle.web.reference;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.DutyStation;
import org.hemicycle.reference.DutyStations;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Keeps the duty stations and their holidays. */
@Singleton
class HolidayList {

    private final DutyStations stations;
    private final Holidays holidays;
    private final Audit audit;
    private final Clock clock;

    HolidayList(DutyStations stations, Holidays holidays, Audit audit, Clock clock) {
        this.stations = stations;
        this.holidays = holidays;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such duty station */
    DutyStation station(Reader reader, String code) {
        return stations.find(code, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("reference.no-station", code)));
    }

    /** @throws Refused if the code is taken */
    @Transactional
    void open(Reader who, String code, String country, String zone, Map<Language, String> names) {
        if (stations.open(code, country, zone, names) == 0) {
            throw new Refused(who.t("reference.station-taken", code));
        }
        audit.note(who.person(), "added duty station", code + " " + names.get(Language.ENGLISH) + ", " + zone);
    }

    /** What a duty station is called, by language. */
    Map<Language, String> names(DutyStation station) {
        return stations.names(station.code());
    }

    /** @throws Outdated if somebody changed it since, with who and when */
    @Transactional
    void change(Reader who, DutyStation seen, int version, String country, String zone, Map<Language, String> names) {
        if (seen.version() != version
                || stations.change(
                                seen.code(),
                                version,
                                country,
                                zone,
                                names,
                                who.person().name(),
                                clock.instant())
                        == 0) {
            throw new Outdated(changedMeanwhile(who, station(who, seen.code())));
        }
        audit.note(who.person(), "changed duty station", seen.code() + " " + names.get(Language.ENGLISH) + ", " + zone);
    }

    static String changedMeanwhile(Reader who, DutyStation now) {
        String by = now.changedBy();
        Instant at = now.changedAt();
        return who.t(
                "reference.station-changed",
                by == null ? "–" : by,
                at == null ? "–" : who.moment(at),
                now.name() + ", " + now.countryName() + ", " + now.zone());
    }

    /** @throws Refused if the station has a holiday of that name on that day */
    @Transactional
    void add(Reader who, DutyStation station, LocalDate day, String name, String language, String source) {
        if (holidays.add(station.code(), day, name, language, source) == 0) {
            throw new Refused(who.t("reference.holiday-known", station.name(), name, who.date(day)));
        }
        audit.note(who.person(), "added holiday", station.code() + " " + day + " " + name);
    }

    /** Takes the days of a calendar file that are not known yet. */
    @Transactional
    Taken take(Reader who, DutyStation station, byte[] file, String language, String source) {
        HolidayCalendar calendar = HolidayCalendar.read(file, LocalDate.now(clock), who);
        int added = 0;
        for (HolidayCalendar.Day day : calendar.days()) {
            added += holidays.add(
                    station.code(), day.date(), day.name(), day.language().orElse(language), source);
        }
        audit.note(
                who.person(), "imported holidays", station.code() + ", " + added + " days from a calendar: " + source);
        return new Taken(added, calendar.days().size() - added, calendar.leftOut());
    }

    @Transactional
    void remove(Reader who, Holiday holiday) {
        if (holidays.remove(holiday.id()) > 0) {
            audit.note(who.person(), "removed holiday", holiday.place() + " " + holiday.day() + " " + holiday.name());
        }
    }

    /**
     * What became of a calendar file.
     *
     * @param known days that were there already
     * @param leftOut events that are no whole days
     */
    record Taken(int added, int known, int leftOut) {}
}
