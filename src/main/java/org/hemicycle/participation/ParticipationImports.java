package org.hemicycle.participation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Brings participation files into the house: first as a draft that anybody may look through, then for good. */
@Singleton
public class ParticipationImports {

    static final String SAMPLE_FILE = "ietf-registrations-104-109.csv";
    static final String SAMPLE_TITLE = "IETF 104–109";
    static final String SAMPLE_SOURCE = "IETF registration pages, as collected by mglt/co2eq (MIT licence)";

    private final ImportRows imports;
    private final Meetings meetings;
    private final FigureRows figures;
    private final Comparisons comparisons;
    private final Countries countries;
    private final Clock clock;

    ParticipationImports(
            ImportRows imports,
            Meetings meetings,
            FigureRows figures,
            Comparisons comparisons,
            Countries countries,
            Clock clock) {
        this.imports = imports;
        this.meetings = meetings;
        this.figures = figures;
        this.comparisons = comparisons;
        this.countries = countries;
        this.clock = clock;
    }

    /**
     * Imports the real registrations of IETF 104 to 109 and keeps the comparison of 2019 on site with 2020 remote. Done
     * once: later calls find what the first one made.
     *
     * @param by whose name stands beside them
     * @return the id of the comparison
     */
    @Transactional
    public long importSample(String by) {
        if (meetings.find("IETF 104", 2019, CountName.REGISTERED).isEmpty()) {
            store(draft(SAMPLE_TITLE, SAMPLE_SOURCE, CountName.REGISTERED, SAMPLE_FILE, sample(), by));
        }
        return comparisons.keepSample(by);
    }

    /** The sample file as text, which is also the example of a file that can be imported. */
    static String sample() {
        try (@Nullable InputStream file = ParticipationImports.class.getResourceAsStream("/samples/" + SAMPLE_FILE)) {
            if (file == null) {
                throw new IllegalStateException("The sample " + SAMPLE_FILE + " is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps a file as a draft; nothing is counted until it is confirmed. */
    ImportRow draft(String title, String source, CountName count, String fileName, String text, String by) {
        return imports.save(new ImportRow(null, title, source, count, fileName, text, clock.instant(), by, null));
    }

    @Transactional
    ShownImport show(long id) {
        return shown(imports.findById(id).orElseThrow(() -> noImport(id)));
    }

    /** All figures of the draft or none. */
    @Transactional
    void confirm(long id) {
        store(imports.lock(id).orElseThrow(() -> noImport(id)));
    }

    /** @throws Refused if a comparison stands on its meetings */
    @Transactional
    void remove(long id) {
        ImportRow row = imports.lock(id).orElseThrow(() -> noImport(id));
        List<String> standing = comparisons.titlesUsing(id);
        if (!standing.isEmpty()) {
            throw Messages.refusal("participation.import.in-use", String.join(", ", standing));
        }
        imports.delete(row.number());
    }

    List<ImportRow> drafts() {
        return imports.drafts();
    }

    @Transactional
    List<ShownImport> stored() {
        return imports.stored().stream().map(this::shown).toList();
    }

    private ShownImport shown(ImportRow row) {
        @Nullable String draft = row.draft();
        if (draft == null) {
            return new ShownImport(
                    row, new ParticipationFile(List.of(), List.of(), List.of()), summaries(row.number()), List.of());
        }
        ParticipationFile file = ParticipationFile.read(draft, countryCodes());
        List<MeetingSummary> summaries = MeetingSummary.ofFile(file.figures());
        return new ShownImport(row, file, summaries, known(summaries, row.countName()));
    }

    private List<MeetingSummary> summaries(long importId) {
        List<Meeting> all = meetings.ofImport(importId);
        Map<Long, List<FigureRow>> rows = figures
                .ofMeetings(all.stream().map(Meeting::number).toList())
                .stream()
                .collect(Collectors.groupingBy(FigureRow::meetingId));
        return all.stream()
                .map(meeting -> MeetingSummary.of(meeting, rows.getOrDefault(meeting.number(), List.of())))
                .toList();
    }

    private List<Meeting> known(List<MeetingSummary> summaries, CountName count) {
        return summaries.stream()
                .flatMap(summary ->
                        meetings.find(summary.name(), summary.held().day().getYear(), count).stream())
                .toList();
    }

    private void store(ImportRow row) {
        if (!row.isDraft()) {
            return;
        }
        ShownImport shown = shown(row);
        if (!shown.canBeConfirmed()) {
            throw Messages.refusal("participation.not-storable");
        }
        Map<String, Long> ids = shown.meetings().stream()
                .collect(Collectors.toMap(summary -> key(summary.name()), summary -> add(summary, row)));
        figures.saveAll(rows(shown.file().figures(), figure -> ids.getOrDefault(key(figure.meeting()), 0L)));
        imports.confirm(row.number(), clock.instant());
    }

    private long add(MeetingSummary summary, ImportRow row) {
        return meetings.save(new Meeting(
                        null,
                        row.number(),
                        summary.name(),
                        summary.held().day(),
                        summary.held().monthOnly(),
                        summary.place(),
                        row.countName()))
                .number();
    }

    private static List<FigureRow> rows(List<Figure> figures, Function<Figure, Long> meeting) {
        List<FigureRow> rows = new ArrayList<>();
        for (Figure figure : figures) {
            rows.add(new FigureRow(null, meeting.apply(figure), figure.country(), figure.presence(), figure.number()));
        }
        return rows;
    }

    private static String key(String meeting) {
        return meeting.toLowerCase(Locale.ROOT);
    }

    private Set<String> countryCodes() {
        return countries.all(Language.ENGLISH).stream().map(Country::code).collect(Collectors.toSet());
    }

    private static NotFound noImport(long id) {
        return Messages.missing("missing.import");
    }
}
