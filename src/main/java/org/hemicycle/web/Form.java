package org.hemicycle.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.Refused;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a form, and what is wrong with it, each fault beside its field. */
public final class Form {

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Reader reader;

    private Form(Reader reader) {
        this.reader = reader;
    }

    public static Form empty(Reader reader) {
        return new Form(reader);
    }

    /** @param body a form's fields as Micronaut reads them: a text each, or a list of texts */
    public static Form of(Reader reader, Map<String, ?> body) {
        Form form = new Form(reader);
        body.forEach((name, value) -> form.values.put(
                name,
                value instanceof Collection<?> several
                        ? several.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(value))));
        return form;
    }

    /** Sets what a field shows at first. */
    public Form with(String name, Object value) {
        values.put(name, List.of(value.toString()));
        return this;
    }

    /** What the field shows: as it was written, stripped; empty if it was not. */
    public String value(String name) {
        return all(name).stream().findFirst().orElse("").strip();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean checked(String name, Object value) {
        return all(name).contains(value.toString());
    }

    /** A text that must be there. */
    public String text(String name, int longest) {
        String value = value(name);
        if (value.isEmpty()) {
            fault(name, reader.t("form.required"));
        } else if (value.length() > longest) {
            fault(name, reader.t("form.too-long", longest));
        }
        return value;
    }

    public int number(String name, int least, int most) {
        int read = parsed(name, Integer::valueOf, "form.number", least);
        if (read < least || read > most) {
            fault(name, reader.t("form.between", least, most));
        }
        return read;
    }

    public LocalDate date(String name) {
        return parsed(name, LocalDate::parse, "form.date", LocalDate.EPOCH);
    }

    /** A day that may be left out. */
    public Optional<LocalDate> dateIfAny(String name) {
        return value(name).isEmpty() ? Optional.empty() : Optional.of(date(name));
    }

    /** A text that may be left out. */
    public Optional<String> textIfAny(String name, int longest) {
        return value(name).isEmpty() ? Optional.empty() : Optional.of(text(name, longest));
    }

    public LocalDateTime dateTime(String name) {
        return parsed(name, LocalDateTime::parse, "form.date-time", LocalDate.EPOCH.atStartOfDay());
    }

    public ZoneId zone(String name) {
        return parsed(name, ZoneId::of, "form.zone", reader.zone());
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type, E fallback) {
        return parsed(name, text -> Enum.valueOf(type, text), "form.choice", fallback);
    }

    /** A field that may be left empty. */
    public Optional<Long> key(String name) {
        return value(name).isEmpty() ? Optional.empty() : Optional.of(parsed(name, Long::valueOf, "form.choice", 0L));
    }

    /** Says what is wrong with a field; the first fault of a field stays. */
    public void fault(String name, String sentence) {
        faults.putIfAbsent(name, sentence);
    }

    public void fault(String name, Refused refusal) {
        fault(name, reader.t(refusal));
    }

    public @Nullable String fault(String name) {
        return faults.get(name);
    }

    /** What is wrong, by field, in the order in which it was found. */
    public Map<String, String> faults() {
        return Collections.unmodifiableMap(faults);
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    /**
     * For programs, which have no fields to show faults beside.
     *
     * @throws Refused that names each field with what is wrong with it
     */
    public void refuseIfFaulty() {
        if (isFaulty()) {
            throw new Refused(faults.entrySet().stream()
                    .map(fault -> fault.getKey() + ": " + fault.getValue())
                    .collect(Collectors.joining(" ")));
        }
    }

    private <T> T parsed(String name, Function<String, T> parse, String key, T fallback) {
        try {
            return parse.apply(value(name));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            fault(name, reader.t(value(name).isEmpty() ? "form.required" : key));
            return fallback;
        }
    }
}
