package org.hemicycle.operations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Particulars;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.PlatformChoice;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Timetable;
import org.hemicycle.scheduling.Unit;

/** Eight weekly briefings of spring 2020, held and over: what the ledger of burdens and the counts have to show. */
@Singleton
class DemoBriefings {

    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 7);
    private static final List<Integer> HOURS = List.of(14, 14, 10, 14, 16, 14, 10, 14);
    private static final List<String> LANGUAGES = List.of("en", "en", "fr", "en", "es", "en", "fr", "es");

    private static final Map<Language, String> TITLES = Map.of(
            Language.ARABIC, "إحاطات لأعضاء المجلس (تجريبي)",
            Language.CHINESE, "理事通报会（演示）",
            Language.ENGLISH, "Briefings for Councillors (demo)",
            Language.FRENCH, "Séances d’information pour les Conseillers (démonstration)",
            Language.RUSSIAN, "Брифинги для Советников (демонстрация)",
            Language.SPANISH, "Sesiones informativas para Consejeros (demostración)");

    private final Sessions sessions;
    private final Platforms platforms;
    private final Timetable timetable;

    DemoBriefings(Sessions sessions, Platforms platforms, Timetable timetable) {
        this.sessions = sessions;
        this.platforms = platforms;
        this.timetable = timetable;
    }

    void hold(long body, SignedIn secretary) {
        long session = sessions.plan(
                body, "BRIEFINGS-2020", Mode.VIRTUAL, GENEVA.getId(), FIRST, FIRST.plusWeeks(HOURS.size() - 1), TITLES);
        long zoom = platforms.all().stream()
                .filter(platform -> platform.code().equals("zoom"))
                .map(PlatformChoice.Platform::id)
                .findFirst()
                .orElseThrow();
        for (int week = 0; week < HOURS.size(); week++) {
            LocalDateTime start = FIRST.plusWeeks(week).atTime(HOURS.get(week), 0);
            Plan plan = new Plan(Kind.BRIEFING, Mode.VIRTUAL, start, GENEVA, 90, null, zoom, null);
            timetable.add(secretary, session, plan, of(week));
        }
        timetable.publish(secretary, session);
    }

    /** Every fourth is organised in the field. */
    private static Particulars of(int week) {
        Unit unit =
                week % 4 == 2 ? new Unit(Unit.Of.FIELD_OFFICE, "Regional Office for Africa (demo)") : Unit.HEADQUARTERS;
        return new Particulars(List.of(LANGUAGES.get(week)), null, null, null, false, unit, List.of(), Map.of());
    }
}
