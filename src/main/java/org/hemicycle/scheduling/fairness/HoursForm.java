package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.bodies.Body;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Reads who is to sit and when, from the address of a page; the same fields serve the finder and the rotation. */
@Singleton
class HoursForm {

    /** Days that a search may span. */
    static final int LONGEST = 92;

    /** Codes with nothing but spaces between them. */
    private static final String CODES = "[A-Z]{2,3}(\\s+[A-Z]{2,3})+";

    private static final int MOST_SITTINGS = 60;
    private static final int MOST_MEMBERS = 300;
    private static final Set<Integer> STEPS = Set.of(5, 10, 15, 20, 30, 60);

    private final Bodies bodies;
    private final Sessions sessions;
    private final Countries countries;
    private final Holidays holidays;
    private final Members members;

    HoursForm(Bodies bodies, Sessions sessions, Countries countries, Holidays holidays, Members members) {
        this.bodies = bodies;
        this.sessions = sessions;
        this.countries = countries;
        this.holidays = holidays;
        this.members = members;
    }

    /** What a blank form shows: two weeks from a day on, for the first body. */
    Form blank(Reader reader, LocalDate today) {
        Optional<Body> body = bodies.all(reader.language()).stream().findFirst();
        Form form = common(reader, today, body).with("last", today.plusDays(13));
        return form.with("ranking", Ranking.TOTAL).with("step", 15);
    }

    /** What a blank form of a rotation shows: twelve weeks. */
    Form blankSeries(Reader reader, LocalDate today) {
        Optional<Body> body = bodies.all(reader.language()).stream().findFirst();
        return common(reader, today, body)
                .with("count", 12)
                .with("rhythm", Rhythm.WEEKLY)
                .with("step", 30)
                .with("slack", 0)
                .with("ledgerFrom", today.minusYears(1));
    }

    private Form common(Reader reader, LocalDate today, Optional<Body> body) {
        Map<String, List<String>> days = Map.of(
                "days",
                Stream.of(DayOfWeek.values()).limit(5).map(DayOfWeek::name).toList());
        Form form = Form.of(reader, days)
                .with("first", today)
                .with("minutes", 120)
                .with("hostZone", body.map(Body::zone).orElse(reader.zone().getId()))
                .with("hostFrom", "08:00")
                .with("hostTo", "20:00")
                .with(
                        "interpreterZone",
                        body.map(Body::zone).orElse(reader.zone().getId()));
        body.ifPresent(one -> form.with("body", one.number()));
        return form;
    }

    /** Who is asked about; faults are put beside the fields. */
    Asked asked(Form form, Reader reader, LocalDate asOf, ZoneId host) {
        Optional<Body> body = form.key("body").flatMap(id -> bodies.find(id, reader.language()));
        Optional<Session> session = form.key("session").flatMap(id -> sessions.find(id, reader.language()));
        if (form.key("body").isPresent() && body.isEmpty()) {
            form.fault("body", reader.t("form.choice"));
        }
        if (form.key("session").isPresent() && session.isEmpty()) {
            form.fault("session", reader.t("form.choice"));
        }
        Long delegates = session.map(Session::id).orElse(null);
        List<Member> all = form.value("members").isEmpty()
                ? body.map(one -> members.of(one.number(), asOf, delegates, host, reader.language()))
                        .orElseGet(List::of)
                : members.of(codes(form, reader), delegates, host, reader.language());
        if (all.isEmpty() && !form.isFaulty()) {
            form.fault(
                    form.value("members").isEmpty() ? "body" : "members", reader.t("fair.nobody", reader.date(asOf)));
        }
        if (all.size() > MOST_MEMBERS) {
            form.fault("members", reader.t("fair.too-many", MOST_MEMBERS));
        }
        return new Asked(all, body, session);
    }

    SlotSearch search(Form form, Reader reader) {
        LocalDate first = day(form, reader, "first");
        LocalDate last = day(form, reader, "last");
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= LONGEST) {
            form.fault("last", reader.t("fair.range", LONGEST));
        }
        Window host = window(form, reader, "host");
        return new SlotSearch(
                form.number("minutes", 15, 720),
                first,
                last,
                step(form, reader),
                days(form, reader),
                host,
                window(form, reader, "interpreter"),
                form.isFaulty() ? Set.of() : holidays(form, first, last),
                form.choice("ranking", Ranking.class, Ranking.TOTAL));
    }

    /** The days of a series. */
    List<LocalDate> series(Form form, Reader reader) {
        LocalDate first = day(form, reader, "first");
        Rhythm rhythm = form.choice("rhythm", Rhythm.class, Rhythm.WEEKLY);
        int count = form.number("count", 1, MOST_SITTINGS);
        return form.isFaulty() ? List.of() : rhythm.days(first, count, holidays(form, first, first.plusYears(10)));
    }

    int step(Form form, Reader reader) {
        int step = form.number("step", 5, 60);
        if (!STEPS.contains(step)) {
            form.fault("step", reader.t("form.choice"));
            return 60;
        }
        return step;
    }

    Window window(Form form, Reader reader, String who) {
        return new Window(form.zone(who + "Zone"), time(form, reader, who + "From"), time(form, reader, who + "To"));
    }

    LocalDate day(Form form, Reader reader, String name) {
        LocalDate day = form.date(name);
        if (day.getYear() < 1990 || day.getYear() > 2100) {
            form.fault(name, reader.t("fair.year"));
            return LocalDate.of(2000, 1, 1);
        }
        return day;
    }

    private static LocalTime time(Form form, Reader reader, String name) {
        try {
            return form.value(name).isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(form.value(name));
        } catch (DateTimeParseException malformed) {
            form.fault(name, reader.t("fair.time"));
            return LocalTime.MIDNIGHT;
        }
    }

    private static Set<DayOfWeek> days(Form form, Reader reader) {
        Set<DayOfWeek> days = Stream.of(DayOfWeek.values())
                .filter(day -> form.checked("days", day))
                .collect(Collectors.toSet());
        if (days.isEmpty()) {
            form.fault("days", reader.t("form.required"));
        }
        return days;
    }

    private Set<LocalDate> holidays(Form form, LocalDate first, LocalDate last) {
        return form.value("holidays").isEmpty()
                ? Set.of()
                : holidays.between(form.value("holidays"), first, last).stream()
                        .map(Holiday::day)
                        .collect(Collectors.toSet());
    }

    /** Codes of two or three letters, or names as the reader's language has them. */
    private List<String> codes(Form form, Reader reader) {
        Map<String, String> known = new HashMap<>();
        for (Country country : countries.all(reader.language())) {
            known.put(country.code(), country.code());
            known.put(country.alpha3(), country.code());
            known.put(country.name().toUpperCase(Locale.ROOT), country.code());
        }
        List<String> codes = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Arrays.stream(form.value("members").split("[,;\\r\\n\\t]+"))
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .flatMap(said -> Arrays.stream(said.matches(CODES) ? said.split("\\s+") : new String[] {said}))
                .forEach(said -> Optional.ofNullable(known.get(said.toUpperCase(Locale.ROOT)))
                        .ifPresentOrElse(codes::add, () -> unknown.add(said)));
        if (!unknown.isEmpty()) {
            form.fault("members", reader.t("fair.unknown-members", String.join(", ", unknown)));
        }
        return codes;
    }

    /** For programs: one sentence with all that is wrong. */
    static void refuseFaults(Form form, List<String> fields) {
        if (form.isFaulty()) {
            throw new Refused(fields.stream()
                    .filter(field -> form.fault(field) != null)
                    .map(field -> field + ": " + form.fault(field))
                    .collect(Collectors.joining(" ")));
        }
    }

    /** Who is asked about. */
    record Asked(List<Member> members, Optional<Body> body, Optional<Session> session) {}
}
