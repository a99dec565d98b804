package org.hemicycle.scheduling;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetDate;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.jspecify.annotations.Nullable;

/** Reads one line of a spreadsheet as a sitting, and notes what is wrong with it. */
final class SittingLine {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int MOST_PEOPLE = 100_000;

    private final SheetLine line;
    private final SeasonLookup lookup;
    private final Reader reader;
    private final List<SheetFinding> findings = new ArrayList<>();

    SittingLine(SheetLine line, SeasonLookup lookup, Reader reader) {
        this.line = line;
        this.lookup = lookup;
        this.reader = reader;
    }

    List<SheetFinding> findings() {
        return findings;
    }

    /** @param into the session of every line, or none if each names its own */
    Optional<Proposed> read(@Nullable Session into) {
        Session session = into != null ? into : session();
        if (session == null) {
            return Optional.empty();
        }
        refuseWrongBody(session);
        if (session.isPublished()) {
            fault("session", "sitting-import.published", session.code());
        }
        Plan plan = plan(session);
        Particulars what = particulars(session, plan.kind());
        return findings.stream().anyMatch(SheetFinding.Fault.class::isInstance)
                ? Optional.empty()
                : Optional.of(Proposed.added(-line.number(), session.id(), plan, what));
    }

    private @Nullable Session session() {
        Optional<Session> session = lookup.session(line.text("session"));
        if (session.isEmpty() && !line.text("session").isEmpty()) {
            fault("session", "sitting-import.no-session", line.text("session"));
        }
        return session.orElse(null);
    }

    private void refuseWrongBody(Session session) {
        line.optional("body")
                .filter(body -> !body.equalsIgnoreCase(session.body()))
                .ifPresent(body -> fault("body", "sitting-import.other-body", session.code(), session.body()));
    }

    private Plan plan(Session session) {
        Mode mode = choice("mode", lookup::mode, session.mode());
        Long room = choice("room", name -> lookup.room(name).map(Optional::of), Optional.<Long>empty())
                .orElse(null);
        Long platform = choice("platform", name -> lookup.platform(name).map(Optional::of), Optional.<Long>empty())
                .orElse(null);
        if (mode != Mode.VIRTUAL && room == null) {
            fault("room", "sitting.room-needed");
        }
        if (mode != Mode.IN_PERSON && platform == null) {
            fault("platform", "sitting.platform-needed");
        }
        return new Plan(
                choice("kind", lookup::kind, Kind.PLENARY),
                mode,
                day().atTime(time()),
                zone(session),
                number("minutes", SHORTEST, LONGEST).orElse(SHORTEST),
                room,
                platform,
                link());
    }

    private LocalDate day() {
        Optional<SheetDate> day = SheetDate.read(line.text("date"), reader.language());
        if (day.isEmpty() && !line.text("date").isEmpty()) {
            fault("date", "form.date");
        }
        day.filter(SheetDate::isAmbiguous)
                .ifPresent(read -> findings.add(new SheetFinding.Note(
                        line.number(),
                        reader.t("sitting-import.day-first", line.text("date"), reader.date(read.date())))));
        return day.map(SheetDate::date).orElse(LocalDate.EPOCH);
    }

    /** A date may carry its time. */
    private LocalTime time() {
        String text =
                line.optional("start").orElseGet(() -> line.text("date").matches(".*[T ].*") ? line.text("date") : "");
        Optional<LocalTime> time = SheetMoment.time(text);
        if (time.isEmpty()) {
            fault("start", text.isEmpty() ? "form.required" : "sitting.shift-malformed");
        }
        return time.orElse(LocalTime.NOON);
    }

    private ZoneId zone(Session session) {
        try {
            return ZoneId.of(line.optional("zone").orElse(session.zone()));
        } catch (DateTimeException unknown) {
            fault("zone", "form.zone");
            return session.hostZone();
        }
    }

    private @Nullable String link() {
        Optional<String> link = line.optional("joinLink");
        if (link.isPresent() && !link.get().matches("https?://\\S+")) {
            fault("joinLink", "sitting.join-link-malformed");
        }
        return link.orElse(null);
    }

    private Particulars particulars(Session session, Kind kind) {
        Optional<String> group = line.optional("group");
        if (group.isPresent() && kind != Kind.GROUP_MEETING) {
            fault("group", "sitting-import.no-group-meeting");
        }
        Particulars known = Particulars.in(languages());
        return new Particulars(
                known.languages(),
                group.map(lookup::group).orElse(null),
                choice("chair", name -> lookup.officer(session, name).map(Optional::of), Optional.<Long>empty())
                        .orElse(null),
                number("expected", 1, MOST_PEOPLE).orElse(null),
                choice("access", lookup::restricted, Boolean.FALSE),
                line.optional("unit").map(lookup::unit).orElse(Unit.HEADQUARTERS),
                known.shifts(),
                known.titles());
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        Stream.of(line.text("languages").split("[\\s,;/+]+"))
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> Tags.read(tag)
                        .ifPresentOrElse(languages::add, () -> fault("languages", "sitting.no-language", tag)));
        return languages.stream().distinct().toList();
    }

    private <T> T choice(String column, Function<String, Optional<T>> find, T otherwise) {
        Optional<String> said = line.optional(column);
        if (said.isEmpty()) {
            return otherwise;
        }
        Optional<T> found = find.apply(said.get());
        if (found.isEmpty()) {
            fault(column, "sitting-import.unknown", said.get());
        }
        return found.orElse(otherwise);
    }

    private Optional<Integer> number(String column, int least, int most) {
        Optional<String> said = line.optional(column);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        if (said.get().matches("\\d{1,6}(\\.0+)?")) {
            int number = Integer.parseInt(said.get().replaceFirst("\\..*", ""));
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        fault(column, "form.between", least, most);
        return Optional.empty();
    }

    private void fault(String column, String key, Object... arguments) {
        findings.add(new SheetFinding.Fault(line.number(), column, reader.t(key, arguments)));
    }
}
