package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the sittings of a session, or of a whole season if the target is {@link #SEASON}. Every clash is found before
 * anything is written: those of the lines with each other and with what is booked.
 */
@Singleton
class SittingImport implements SheetImport {

    /** The target of a file whose lines name their sessions. */
    static final long SEASON = 0;

    private final Sessions sessions;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final SittingChoices choices;
    private final Clashes clashes;
    private final ClashSentences sentences;
    private final SittingBatch batch;

    SittingImport(
            Sessions sessions,
            Rooms rooms,
            PlatformChoice platforms,
            SittingChoices choices,
            Clashes clashes,
            ClashSentences sentences,
            SittingBatch batch) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.platforms = platforms;
        this.choices = choices;
        this.clashes = clashes;
        this.sentences = sentences;
        this.batch = batch;
    }

    @Override
    public String kind() {
        return "sittings";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && (target == SEASON || sessions.find(target, reader.language()).isPresent());
    }

    @Override
    public String title(long target, Reader reader) {
        return target == SEASON
                ? reader.t("sitting-import.season")
                : reader.t("sitting-import.of", session(target, reader).code());
    }

    @Override
    public String home(long target) {
        return target == SEASON ? "/clashes" : "/sessions/" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        List<SheetColumn> columns = new ArrayList<>();
        if (target == SEASON) {
            columns.add(SheetColumn.optional("body", "sched-rule.body", "acronym"));
            columns.add(SheetColumn.required("session", "sitting-import.session", "session code", "code"));
        }
        columns.addAll(List.of(
                SheetColumn.optional("kind", "sitting.kind", "type"),
                SheetColumn.required("date", "sitting-import.date", "day"),
                SheetColumn.optional("start", "sitting-import.start", "time", "start time", "begin"),
                SheetColumn.optional("zone", "person.zone", "timezone", "tz"),
                SheetColumn.required("minutes", "sitting.minutes", "minutes", "length", "duration"),
                SheetColumn.optional("mode", "sitting.mode"),
                SheetColumn.optional("room", "sitting.room"),
                SheetColumn.optional("platform", "sitting.platform"),
                SheetColumn.optional("languages", "sitting.languages", "language"),
                SheetColumn.optional("expected", "sitting.expected", "expected", "participants"),
                SheetColumn.optional("access", "sitting.access", "access", "restricted"),
                SheetColumn.optional("unit", "sitting.unit-kind", "unit", "organising unit"),
                SheetColumn.optional("group", "sitting.group-kind", "group"),
                SheetColumn.optional("chair", "sitting.chair", "chairperson"),
                SheetColumn.optional("joinLink", "sitting.join-link", "link", "join link", "url")));
        return columns;
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        List<SheetFinding> findings = new ArrayList<>();
        List<Proposed> plans = read(target, lines, reader, findings);
        clashes.ofAll(plans).stream()
                .filter(clash -> clash.isError() || isWorthANote(clash))
                .map(clash -> finding(reader, clash))
                .forEach(findings::add);
        return findings;
    }

    @Override
    public void write(SheetWriting sheet) {
        List<Proposed> plans = read(sheet.target(), sheet.lines(), sheet.reader(), new ArrayList<>());
        batch.lock(plans);
        clashes.ofAll(plans).stream().filter(Clash::isError).findFirst().ifPresent(taken -> {
            throw new Refused(finding(sheet.reader(), taken).sentence());
        });
        batch.write(plans, clashes.licences(plans), sheet.written());
    }

    /** A file has no column for moderators, and rehearsals are planned when the rest is. */
    private static boolean isWorthANote(Clash clash) {
        return clash.rule() != Rule.COVER && clash.rule() != Rule.REHEARSAL;
    }

    private SheetFinding finding(Reader reader, Clash clash) {
        int line = Math.toIntExact(-clash.sitting().id());
        String sentence = sentences.sentence(reader, clash) + lines(reader, clash);
        return clash.isError()
                ? new SheetFinding.Fault(line, column(clash.rule()), sentence)
                : new SheetFinding.Note(line, sentence);
    }

    private static String lines(Reader reader, Clash clash) {
        String lines = clash.others().stream()
                .filter(other -> !other.isStored())
                .map(other -> Long.toString(-other.id()))
                .collect(Collectors.joining(", "));
        return lines.isEmpty() ? "" : " " + reader.t("sitting-import.with-lines", lines);
    }

    private static String column(Rule rule) {
        return rule.field().equals("shifts") ? "" : rule.field();
    }

    private List<Proposed> read(long target, List<SheetLine> lines, Reader reader, List<SheetFinding> findings) {
        @Nullable Session into = target == SEASON ? null : session(target, reader);
        SeasonLookup lookup = new SeasonLookup(
                sessions.all(reader.language()),
                rooms.all(),
                platforms.all(),
                session -> choices.officers(session.bodyId(), session.firstDay()));
        List<Proposed> plans = new ArrayList<>();
        for (SheetLine line : lines) {
            SittingLine reading = new SittingLine(line, lookup, reader);
            reading.read(into).ifPresent(plans::add);
            findings.addAll(reading.findings());
        }
        return plans;
    }

    private Session session(long id, Reader reader) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
