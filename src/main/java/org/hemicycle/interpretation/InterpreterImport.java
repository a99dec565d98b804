package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.PlatformChoice.Platform;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetDate;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.jspecify.annotations.Nullable;

/**
 * Interpreters from a spreadsheet. Who has the mail address already is brought up to date or left alone, as the reader
 * decides; an empty cell leaves what is there.
 */
@Singleton
class InterpreterImport implements SheetImport {

    private static final String UPDATE = "update";
    private static final String SKIP = "skip";
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "oui", "sí", "si", "да", "نعم", "是", "✓");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "-", "non", "нет", "لا", "否");
    private static final List<String> TRUTHS = List.of("onsite", "remote", "relay", "retour");
    private static final List<String> DAYS = List.of("accreditedFrom", "trainedOn");
    private static final List<String> PLAIN = List.of(
            "name",
            "email",
            "a",
            "b",
            "c",
            "accreditedBy",
            "trainer",
            "zone",
            "dutyStation",
            "contractMinutes",
            "dailyRate",
            "currency",
            "travelCost",
            "sex",
            "domicile");

    private final InterpreterRegister register;
    private final Profiles profiles;
    private final Facts facts;
    private final Platforms platforms;
    private final Clock clock;

    InterpreterImport(InterpreterRegister register, Profiles profiles, Facts facts, Platforms platforms, Clock clock) {
        this.register = register;
        this.profiles = profiles;
        this.facts = facts;
        this.platforms = platforms;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "interpreters";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return target == 0 && reader.is(Role.ADMINISTRATOR, Role.CHIEF_INTERPRETER);
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t("nav.interpreters");
    }

    @Override
    public String home(long target) {
        return "/interpreters";
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return InterpreterColumns.all(register.recorded());
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        Known known = known();
        List<SheetFinding> findings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (SheetLine line : lines) {
            String email = line.text("email").toLowerCase(Locale.ROOT);
            @Nullable Integer before = email.isEmpty() ? null : seen.putIfAbsent(email, line.number());
            if (before != null) {
                findings.add(
                        new SheetFinding.Fault(line.number(), "email", reader.t("interpreter.import-twice", before)));
            }
            findings.addAll(examine(line, reader, known));
        }
        return findings;
    }

    private List<SheetFinding> examine(SheetLine line, Reader reader, Known known) {
        Read read = read(line, reader, known);
        List<SheetFinding> findings = new ArrayList<>();
        columns(0)
                .forEach(column -> Optional.ofNullable(read.form().fault(column.key()))
                        .filter(sentence -> !line.text(column.key()).isEmpty() || !column.required())
                        .ifPresent(sentence ->
                                findings.add(new SheetFinding.Fault(line.number(), column.key(), sentence))));
        if (read.now() != null && findings.isEmpty()) {
            findings.add(new SheetFinding.Question(
                    line.number(),
                    reader.t(
                            "interpreter.import-known",
                            read.now().name(),
                            read.now().email()),
                    List.of(
                            new SheetFinding.Answer(UPDATE, reader.t("interpreter.import-update")),
                            new SheetFinding.Answer(SKIP, reader.t("interpreter.import-skip")))));
        }
        return findings;
    }

    @Override
    public void write(SheetWriting sheet) {
        Known known = known();
        sheet.each(line -> {
            if (!SKIP.equals(sheet.answer(line))) {
                write(read(line, sheet.reader(), known), sheet.by(), sheet.reader());
            }
        });
    }

    private void write(Read read, String by, Reader reader) {
        @Nullable
        Long account = reader.signedIn().map(person -> person.accountId()).orElse(null);
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        @Nullable LocalDate from = day(read.form(), "accreditedFrom");
        @Nullable
        String source =
                read.form().value("accreditedBy").isEmpty() ? null : read.form().value("accreditedBy");
        @Nullable Profile now = read.now();
        long id;
        if (now == null) {
            id = register.add(reader, account, by, read.draft(), read.languages(), from, source);
        } else {
            id = now.id();
            register.change(reader, account, by, now, now.version(), read.draft());
            if (read.tellsLanguages()) {
                register.accredit(account, by, now, read.languages(), from == null ? today : from, source);
            }
        }
        @Nullable LocalDate trained = day(read.form(), "trainedOn");
        @Nullable
        String trainer =
                read.form().value("trainer").isEmpty() ? null : read.form().value("trainer");
        List<Long> trainedOn = facts.trainings(id).stream()
                .filter(training -> !training.claimed())
                .filter(training -> trained == null || !training.trainedOn().isBefore(trained))
                .map(PlatformTraining::platformId)
                .toList();
        read.platforms().stream()
                .filter(platform -> !trainedOn.contains(platform.id()))
                .forEach(platform ->
                        facts.train(id, platform.id(), trained == null ? today : trained, trainer, by, false));
    }

    /** A line as the form of an interpreter, laid over what is there. */
    private Read read(SheetLine line, Reader reader, Known known) {
        @Nullable Profile now = known.byEmail().get(line.text("email").toLowerCase(Locale.ROOT));
        Form form = now == null
                ? InterpreterForm.blank(Form.empty(reader), reader)
                : InterpreterForm.showing(Form.empty(reader), now);
        PLAIN.forEach(column -> line.optional(column).ifPresent(text -> form.with(column, text)));
        DAYS.forEach(column -> line.optional(column).ifPresent(text -> readDay(form, reader, column, text)));
        TRUTHS.forEach(column ->
                line.optional(column).ifPresent(text -> form.with(column, truth(form, reader, column, text))));
        line.optional("status").ifPresent(text -> form.with("status", status(form, reader, text)));
        boolean tellsLanguages =
                Stream.of("a", "b", "c").anyMatch(rank -> !line.text(rank).isEmpty());
        InterpreterForm read = new InterpreterForm(form, reader, known.recorded());
        Draft draft = read.draft(now);
        RankedLanguages languages = read.languages(now == null || tellsLanguages);
        DAYS.forEach(column -> day(form, column));
        if (form.value("accreditedBy").length() > 300) {
            form.fault("accreditedBy", reader.t("form.too-long", 300));
        }
        if (form.value("trainer").length() > 200) {
            form.fault("trainer", reader.t("form.too-long", 200));
        }
        return new Read(form, now, draft, languages, tellsLanguages, platforms(line, form, reader, known));
    }

    private static List<Platform> platforms(SheetLine line, Form form, Reader reader, Known known) {
        List<Platform> found = new ArrayList<>();
        for (String word : line.text("platforms").split("[,;/|]|\\s+")) {
            if (!word.isBlank()) {
                known.platforms().stream()
                        .filter(one -> one.code().equalsIgnoreCase(word.strip())
                                || one.name().equalsIgnoreCase(word.strip()))
                        .findFirst()
                        .ifPresentOrElse(
                                found::add,
                                () -> form.fault("platforms", reader.t("interpreter.no-platform", word.strip())));
            }
        }
        return found;
    }

    private static boolean truth(Form form, Reader reader, String column, String text) {
        String said = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(said) && !NO.contains(said)) {
            form.fault(column, reader.t("interpreter.yes-or-no"));
        }
        return YES.contains(said);
    }

    private static String status(Form form, Reader reader, String text) {
        if (means(reader, text, "interpreters.staff") || text.equalsIgnoreCase("STAFF")) {
            return "STAFF";
        }
        if (!means(reader, text, "interpreters.consultant")
                && !Set.of("consultant", "freelance").contains(text.toLowerCase(Locale.ROOT))) {
            form.fault("status", reader.t("interpreter.no-status"));
        }
        return "CONSULTANT";
    }

    private static boolean means(Reader reader, String text, String key) {
        return Stream.of(Language.values())
                .anyMatch(language -> reader.in(language).t(key).equalsIgnoreCase(text));
    }

    private static void readDay(Form form, Reader reader, String column, String text) {
        form.with(column, SheetDate.iso(text, reader.language()));
        SheetDate.question(text, reader).ifPresent(sentence -> form.fault(column, sentence));
    }

    private static @Nullable LocalDate day(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.date(field);
    }

    private Known known() {
        Map<String, Profile> byEmail = new HashMap<>();
        profiles.all().forEach(one -> byEmail.put(one.email().toLowerCase(Locale.ROOT), one));
        return new Known(byEmail, platforms.all(), register.recorded());
    }

    private record Known(Map<String, Profile> byEmail, List<Platform> platforms, RecordedFields recorded) {}

    private record Read(
            Form form,
            @Nullable Profile now,
            Draft draft,
            RankedLanguages languages,
            boolean tellsLanguages,
            List<Platform> platforms) {}
}
