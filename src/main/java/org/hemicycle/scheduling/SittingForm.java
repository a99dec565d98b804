package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The one form of a sitting: what a person wrote, read and put to the choices there are; and a stored sitting in it. */
final class SittingForm {

    /** Rows of moderators and help desk that a form can carry. */
    static final int MOST_SHIFTS = 20;

    private static final int LONGEST_LINE = 300;

    private final Reader reader;
    private final Form form;
    private final Choices choices;

    /** What there is to choose from. */
    record Choices(List<Room> rooms, List<PlatformChoice.Platform> platforms, List<Chair> chairs, List<Staff> staff) {}

    SittingForm(Reader reader, Form form, Choices choices) {
        this.reader = reader;
        this.form = form;
        this.choices = choices;
    }

    Plan plan() {
        Mode mode = form.choice("mode", Mode.class, Mode.VIRTUAL);
        Plan plan = new Plan(
                form.choice("kind", Kind.class, Kind.PLENARY),
                mode,
                form.dateTime("start"),
                form.zone("zone"),
                form.number("minutes", 5, 720),
                form.key("room").orElse(null),
                form.key("platform").orElse(null),
                form.value("joinLink").isEmpty() ? null : form.value("joinLink"));
        if (plan.joinLink() != null && !plan.joinLink().matches("https?://\\S+")) {
            form.fault("joinLink", reader.t("sitting.join-link-malformed"));
        }
        if (mode != Mode.VIRTUAL && plan.room() == null) {
            form.fault("room", reader.t("sitting.room-needed"));
        }
        if (mode != Mode.IN_PERSON && plan.platform() == null) {
            form.fault("platform", reader.t("sitting.platform-needed"));
        }
        known("room", plan.room(), choices.rooms().stream().map(Room::id));
        known("platform", plan.platform(), choices.platforms().stream().map(PlatformChoice.Platform::id));
        return plan;
    }

    Particulars particulars(Plan plan) {
        Long chair = form.key("chair").orElse(null);
        known("chair", chair, choices.chairs().stream().map(Chair::id));
        return new Particulars(
                languages(),
                group(plan.kind()),
                chair,
                form.value("expected").isEmpty() ? null : form.number("expected", 1, 100_000),
                form.value("restricted").equals("true"),
                unit(),
                shifts(plan),
                titles());
    }

    /** Shows a stored sitting. */
    static Form showing(Form form, Sitting sitting, Particulars particulars) {
        form.with("kind", sitting.kind())
                .with("mode", sitting.mode())
                .with("start", sitting.plannedStart())
                .with("zone", sitting.zone())
                .with("minutes", sitting.minutes())
                .with("version", sitting.version())
                .with("restricted", particulars.restricted())
                .with("unitKind", particulars.unit().kind());
        show(form, "room", sitting.roomId());
        show(form, "platform", sitting.platformId());
        show(form, "joinLink", sitting.joinLink());
        show(form, "chair", particulars.chair());
        show(form, "expected", particulars.expected());
        show(form, "unit", particulars.unit().name());
        if (particulars.group() != null) {
            form.with("groupKind", particulars.group().kind());
            show(form, "groupName", particulars.group().name());
        }
        particulars.titles().forEach((language, title) -> {
            form.with("title-" + language.tag(), title.title());
            show(form, "subtitle-" + language.tag(), title.subtitle());
        });
        showShifts(form, sitting, particulars.shifts());
        return form;
    }

    /** A shift as long as the sitting needs no times: it goes with the sitting, however it is moved. */
    private static void showShifts(Form form, Sitting sitting, List<OnDuty> shifts) {
        for (int row = 0; row < shifts.size(); row++) {
            OnDuty shift = shifts.get(row);
            form.with("person-" + row, shift.account()).with("duty-" + row, shift.duty());
            if (!shift.from().equals(sitting.startsAt()) || !shift.until().equals(sitting.endsAt())) {
                form.with("from-" + row, timeOfDay(sitting, shift.from()))
                        .with("until-" + row, timeOfDay(sitting, shift.until()));
            }
        }
    }

    private static LocalTime timeOfDay(Sitting sitting, Instant instant) {
        return instant.atZone(sitting.hostZone()).toLocalTime();
    }

    private static void show(Form form, String field, @Nullable Object value) {
        if (value != null) {
            form.with(field, value);
        }
    }

    private void known(String field, @Nullable Long chosen, Stream<Long> there) {
        if (chosen != null && there.noneMatch(chosen::equals)) {
            form.fault(field, reader.t("form.choice"));
        }
    }

    /** Those ticked and those written: any BCP 47 tag. */
    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        Stream.concat(
                        form.all("languages").stream(),
                        Stream.of(form.value("otherLanguages").split("[\\s,;]+")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> Tags.read(tag)
                        .filter(read -> !languages.contains(read))
                        .ifPresentOrElse(languages::add, () -> refuse(tag)));
        return languages;
    }

    private void refuse(String tag) {
        if (Tags.read(tag).isEmpty()) {
            form.fault("languages", reader.t("sitting.no-language", tag));
        }
    }

    private @Nullable Group group(Kind kind) {
        if (kind != Kind.GROUP_MEETING || form.value("groupKind").isEmpty()) {
            return null;
        }
        Group.Of of = form.choice("groupKind", Group.Of.class, Group.Of.EMPLOYERS);
        if (of != Group.Of.REGIONAL) {
            return new Group(of, null);
        }
        String name = form.text("groupName", 100);
        return name.isEmpty() ? null : new Group(of, name);
    }

    private Unit unit() {
        Unit.Of of = form.value("unitKind").isEmpty()
                ? Unit.Of.HEADQUARTERS
                : form.choice("unitKind", Unit.Of.class, Unit.Of.HEADQUARTERS);
        if (of == Unit.Of.FIELD_OFFICE) {
            return new Unit(of, form.text("unit", 200));
        }
        return new Unit(of, form.value("unit").isEmpty() ? null : form.text("unit", 200));
    }

    private List<OnDuty> shifts(Plan plan) {
        List<OnDuty> shifts = new ArrayList<>();
        for (int row = 0; row < MOST_SHIFTS; row++) {
            if (!form.value("person-" + row).isEmpty()) {
                shifts.add(shift(plan, row));
            }
        }
        return shifts;
    }

    private OnDuty shift(Plan plan, int row) {
        long account = form.key("person-" + row).orElse(0L);
        known("person-" + row, account, choices.staff().stream().map(Staff::id));
        Duty duty = form.choice("duty-" + row, Duty.class, Duty.MODERATOR);
        Instant from = form.value("from-" + row).isEmpty() ? plan.startsAt() : from(plan, time("from-" + row));
        Instant until = form.value("until-" + row).isEmpty() ? plan.endsAt() : until(plan, from, time("until-" + row));
        if (!until.isAfter(from)) {
            form.fault("person-" + row, reader.t("sitting.shift-backwards"));
        }
        String name = choices.staff().stream()
                .filter(one -> one.id() == account)
                .map(Staff::name)
                .findFirst()
                .orElse("");
        return new OnDuty(account, name, duty, from, until);
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeParseException malformed) {
            form.fault(field.replaceFirst("^[a-z]+", "person"), reader.t("sitting.shift-malformed"));
            return LocalTime.NOON;
        }
    }

    /** Of the day before, the day and the day after, the one nearest to the start. */
    private static Instant from(Plan plan, LocalTime time) {
        return Stream.of(-1, 0, 1)
                .map(days -> plan.start().toLocalDate().plusDays(days).atTime(time))
                .map(local -> instant(plan, local))
                .min(Comparator.comparing(
                        instant -> Duration.between(plan.startsAt(), instant).abs()))
                .orElseThrow();
    }

    /** The first such time after the shift began. */
    private static Instant until(Plan plan, Instant from, LocalTime time) {
        LocalDateTime begin = LocalDateTime.ofInstant(from, plan.zone());
        LocalDateTime end = begin.toLocalDate().atTime(time);
        return instant(plan, end.isAfter(begin) ? end : end.plusDays(1));
    }

    private static Instant instant(Plan plan, LocalDateTime local) {
        return local.atZone(plan.zone()).toInstant();
    }

    private Map<Language, Particulars.Title> titles() {
        Map<Language, Particulars.Title> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = line("title-" + language.tag());
            String subtitle = line("subtitle-" + language.tag());
            if (!title.isEmpty()) {
                titles.put(language, new Particulars.Title(title, subtitle.isEmpty() ? null : subtitle));
            } else if (!subtitle.isEmpty()) {
                form.fault("title-" + language.tag(), reader.t("form.required"));
            }
        }
        return titles;
    }

    private String line(String field) {
        return form.value(field).isEmpty() ? "" : form.text(field, LONGEST_LINE);
    }
}
