package org.hemicycle.operations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Duty;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.OnDuty;
import org.hemicycle.scheduling.Particulars;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.RoomDetails;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Timetable;
import org.hemicycle.scheduling.Unit;

/** VCC-1, 9 to 12 June 2020: eight sittings on three platforms, booths in four rooms with one person each. */
@Singleton
class DemoSession {

    static final String CODE = "VCC-1";

    private static final String GENEVA = "Europe/Zurich";

    /** Delegates of VCC-1, as ITU published it. */
    private static final int EXPECTED = 346;

    private static final Map<Language, String> TITLES = Map.of(
            Language.ARABIC, "المشاورة الافتراضية الأولى لأعضاء المجلس",
            Language.CHINESE, "理事会成员国第一次虚拟磋商会",
            Language.ENGLISH, "First Virtual Consultation of Councillors",
            Language.FRENCH, "Première consultation virtuelle des Conseillers",
            Language.RUSSIAN, "Первая виртуальная консультация Советников",
            Language.SPANISH, "Primera consulta virtual de Consejeros");

    private final Sessions sessions;
    private final Platforms platforms;
    private final Rooms rooms;
    private final Timetable timetable;
    private final DemoAgenda agenda;
    private final People people;

    DemoSession(
            Sessions sessions,
            Platforms platforms,
            Rooms rooms,
            Timetable timetable,
            DemoAgenda agenda,
            People people) {
        this.sessions = sessions;
        this.platforms = platforms;
        this.rooms = rooms;
        this.timetable = timetable;
        this.agenda = agenda;
        this.people = people;
    }

    long plan(long body, SignedIn secretary) {
        LocalDate first = LocalDate.of(2020, 6, 9);
        List<Long> on = List.of(
                platforms.add("interprefy", "Interprefy", 1),
                platforms.add("zoom", "Zoom", 2),
                platforms.add("mymeetings", "MyMeetings", 1));
        List<Long> in = List.of(
                rooms.add(new RoomDetails("Popov", 8, 1, "Geneva", null, on)),
                rooms.add(new RoomDetails("A", 6, 1, "Geneva", null, on)),
                rooms.add(new RoomDetails("C", 6, 1, "Geneva", null, on)),
                rooms.add(new RoomDetails("L", 4, 1, "Geneva", null, on)));
        long session = sessions.plan(body, CODE, Mode.VIRTUAL, GENEVA, first, first.plusDays(3), TITLES);
        for (int number = 0; number < 8; number++) {
            LocalTime start = number % 2 == 0 ? LocalTime.of(12, 0) : LocalTime.of(15, 30);
            Plan plan = new Plan(
                    Kind.PLENARY,
                    Mode.VIRTUAL,
                    first.plusDays(number / 2).atTime(start),
                    ZoneId.of(GENEVA),
                    120,
                    in.get(number % 4),
                    on.get(number % 3),
                    "https://meet.hemicycle.example/vcc-1/" + (number + 1));
            timetable.add(secretary, session, plan, particulars(secretary, plan, number));
        }
        agenda.write(secretary, session);
        return session;
    }

    /** The secretary moderates and the help desk helps, but nobody helps at the last sitting: a clash to be seen. */
    private Particulars particulars(SignedIn secretary, Plan plan, int number) {
        List<OnDuty> shifts = new ArrayList<>();
        shifts.add(onDuty(secretary, Duty.MODERATOR, plan));
        if (number < 7) {
            people.byEmail("help-desk@hemicycle.example")
                    .ifPresent(helper -> shifts.add(onDuty(helper, Duty.HELP_DESK, plan)));
        }
        return new Particulars(DemoCouncil.LANGUAGES, null, null, EXPECTED, false, Unit.HEADQUARTERS, shifts, Map.of());
    }

    private static OnDuty onDuty(SignedIn who, Duty duty, Plan plan) {
        return new OnDuty(who.accountId(), who.name(), duty, plan.startsAt(), plan.endsAt());
    }
}
