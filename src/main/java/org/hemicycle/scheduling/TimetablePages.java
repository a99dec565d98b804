package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Timetables across sessions, on paper and as files; and a month of several bodies. */
@Controller
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.HELP_DESK,
    Role.Named.ANALYST
})
class TimetablePages {

    private final Timetables timetables;
    private final TimetableFiles files;
    private final Sessions sessions;
    private final Bodies bodies;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final Clock clock;

    TimetablePages(
            Timetables timetables,
            TimetableFiles files,
            Sessions sessions,
            Bodies bodies,
            Rooms rooms,
            PlatformChoice platforms,
            Clock clock) {
        this.timetables = timetables;
        this.files = files;
        this.sessions = sessions;
        this.bodies = bodies;
        this.rooms = rooms;
        this.platforms = platforms;
        this.clock = clock;
    }

    @Get("/timetable")
    ModelAndView<Map<String, Object>> show(
            Reader reader,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String by,
            @QueryValue @Nullable String session,
            @QueryValue @Nullable String body,
            @QueryValue @Nullable String room,
            @QueryValue @Nullable String platform) {
        TimetableQuestion question = question(reader, from, to, by, session, body, room, platform);
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader", reader,
                "question", question,
                "groups", timetables.groups(reader, question),
                "bodies", bodies.all(reader.language()),
                "rooms", rooms.all(),
                "platforms", platforms.all()));
        if (question.session() != null) {
            sessions.find(question.session(), reader.language()).ifPresent(one -> model.put("session", one));
        }
        return new ModelAndView<>("scheduling/timetable", model);
    }

    @Get("/timetable.csv")
    HttpResponse<byte[]> csv(
            Reader reader,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String session,
            @QueryValue @Nullable String body,
            @QueryValue @Nullable String room,
            @QueryValue @Nullable String platform) {
        return files.csv(
                reader, timetables.find(reader, question(reader, from, to, null, session, body, room, platform)));
    }

    @Get("/timetable.xlsx")
    HttpResponse<byte[]> xlsx(
            Reader reader,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String session,
            @QueryValue @Nullable String body,
            @QueryValue @Nullable String room,
            @QueryValue @Nullable String platform) {
        return files.xlsx(
                reader, timetables.find(reader, question(reader, from, to, null, session, body, room, platform)));
    }

    @Get("/timetable.ics")
    HttpResponse<byte[]> calendar(
            Reader reader,
            @QueryValue @Nullable String from,
            @QueryValue @Nullable String to,
            @QueryValue @Nullable String session,
            @QueryValue @Nullable String body,
            @QueryValue @Nullable String room,
            @QueryValue @Nullable String platform) {
        return files.calendar(
                reader, timetables.find(reader, question(reader, from, to, null, session, body, room, platform)));
    }

    /** @param body several may be chosen; none means all */
    @Get("/timetable/month")
    ModelAndView<Map<String, Object>> month(
            Reader reader, @QueryValue @Nullable String month, @QueryValue @Nullable List<String> body) {
        YearMonth shown = month(reader, month);
        List<Long> chosen = Stream.ofNullable(body)
                .flatMap(List::stream)
                .flatMap(text -> Stream.ofNullable(TimetableQuery.key(text)))
                .toList();
        TimetableQuestion question = new TimetableQuestion(
                shown.atDay(1), shown.atEndOfMonth(), TimetableQuestion.By.DAY, null, null, null, null);
        List<TimetableEntry> found = timetables.find(reader, question).stream()
                .filter(entry -> chosen.isEmpty() || chosen.contains(entry.bodyId()))
                .toList();
        return new ModelAndView<>(
                "scheduling/month",
                Map.of(
                        "reader", reader,
                        "month", shown,
                        "chosen", chosen,
                        "bodies", bodies.all(reader.language()),
                        "weeks", timetables.month(shown.atDay(1), found)));
    }

    private YearMonth month(Reader reader, @Nullable String said) {
        try {
            return said == null || said.isBlank()
                    ? YearMonth.from(timetables
                            .question(reader, null, null, null, null, null, null, null)
                            .from())
                    : YearMonth.parse(said);
        } catch (DateTimeException malformed) {
            return YearMonth.now(clock);
        }
    }

    /** A field of the page that is empty, or makes no sense, asks for nothing. */
    private TimetableQuestion question(
            Reader reader,
            @Nullable String from,
            @Nullable String to,
            @Nullable String by,
            @Nullable String session,
            @Nullable String body,
            @Nullable String room,
            @Nullable String platform) {
        return new TimetableQuery(from, to, by, session, body, room, platform).question(reader, timetables);
    }
}
