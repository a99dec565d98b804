package org.hemicycle.delegations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.hemicycle.web.sheets.SheetFinding.Fault;
import org.hemicycle.web.sheets.SheetLine;
import org.jspecify.annotations.Nullable;

/** Reads a delegate from a line of a spreadsheet. */
final class SheetReading {

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");
    private static final Map<String, String> ZONES = new HashMap<>();

    static {
        Zones.all().forEach(zone -> ZONES.put(zone.toLowerCase(Locale.ROOT), zone));
    }

    private final SenderNames names;
    private final Optional<Sender> only;
    private final Session session;
    private final Map<String, String> capitalZones;
    private final Map<Long, Delegation> sent;
    private final Reader reader;

    SheetReading(
            SenderNames names,
            Optional<Sender> only,
            Session session,
            Map<String, String> capitalZones,
            Map<Long, Delegation> sent,
            Reader reader) {
        this.names = names;
        this.only = only;
        this.session = session;
        this.capitalZones = capitalZones;
        this.sent = sent;
        this.reader = reader;
    }

    /**
     * A line as it was understood.
     *
     * @param sender none if it is unknown
     * @param given the fields that the line fills
     */
    record Entry(SheetLine line, Optional<Sender> sender, Map<Field, String> given, List<Fault> faults) {

        String email() {
            return given.getOrDefault(Field.EMAIL, "").toLowerCase(Locale.ROOT);
        }

        String name() {
            return given.getOrDefault(Field.NAME, "");
        }
    }

    Entry read(SheetLine line) {
        List<Fault> faults = new ArrayList<>();
        Map<Field, String> given = new EnumMap<>(Field.class);
        Optional<Sender> sender = sender(line, faults);
        for (Field field : Field.values()) {
            String text = line.text(field.key());
            if (!text.isEmpty()) {
                value(line, field, text, faults).ifPresent(value -> given.put(field, value));
            }
        }
        name(line, given, faults);
        return new Entry(line, sender, given, faults);
    }

    /** What the line says, and what is usual for its sender where it says nothing. */
    Particulars complete(Entry entry, Sender sender) {
        @Nullable Delegation delegation = sender.delegation() == null ? null : sent.get(sender.delegation());
        String zone =
                sender.country() == null ? session.zone() : capitalZones.getOrDefault(sender.country(), session.zone());
        return Particulars.of(
                        entry.name(),
                        sender.member() ? Function.ADVISER : Function.OBSERVER,
                        entry.given().getOrDefault(Field.EMAIL, ""),
                        (delegation == null ? Language.ENGLISH : delegation.language()).tag(),
                        zone,
                        session.mode() == Mode.IN_PERSON ? Presence.IN_PERSON : Presence.REMOTE)
                .with(entry.given());
    }

    private Optional<Sender> sender(SheetLine line, List<Fault> faults) {
        if (only.isPresent()) {
            return only;
        }
        String text = line.text(SheetLists.SENDER);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sender> found = names.find(text);
        if (found.isEmpty()) {
            String hint = names.nearest(text)
                    .map(name -> " " + reader.t("dg.import.nearest", name))
                    .orElse("");
            faults.add(fault(line, SheetLists.SENDER, reader.t("dg.import.no-sender", text) + hint));
        } else if (!found.get().maySend()) {
            faults.add(fault(line, SheetLists.SENDER, reader.t("dg.import.no-seat", text)));
            return Optional.empty();
        }
        return found;
    }

    private Optional<String> value(SheetLine line, Field field, String text, List<Fault> faults) {
        Optional<String> value = switch (field) {
            case NAME, FAMILY_NAME, GIVEN_NAME, ORGANISATION, POSITION -> within(text, Particulars.LONGEST_NAME);
            case FORM_OF_ADDRESS -> within(text, Particulars.LONGEST_NOTE);
            case SIGN_LANGUAGE ->
                Vocabulary.truth(text)
                        .map(wanted -> wanted ? text : "")
                        .or(() -> within(text, Particulars.LONGEST_NOTE));
            case FUNCTION -> Vocabulary.function(text).map(Enum::name);
            case SEX -> Vocabulary.sex(text).map(Enum::name);
            case EMAIL -> Optional.of(text).filter(Particulars::isMail);
            case LANGUAGE -> Vocabulary.language(text).map(Language::tag);
            case ZONE ->
                Optional.ofNullable(ZONES.get(text.toLowerCase(Locale.ROOT).replace(' ', '_')));
            case MODE -> Vocabulary.presence(text).map(Enum::name);
            case CAPTIONING, SCREEN_READER -> Vocabulary.truth(text).map(String::valueOf);
        };
        if (value.isEmpty()) {
            faults.add(fault(line, field.key(), reader.t("dg.import.bad." + field, shortened(text))));
        }
        return value;
    }

    private void name(SheetLine line, Map<Field, String> given, List<Fault> faults) {
        if (given.containsKey(Field.NAME) || !line.text(Field.NAME.key()).isEmpty()) {
            return;
        }
        String family = given.getOrDefault(Field.FAMILY_NAME, "");
        String first = given.getOrDefault(Field.GIVEN_NAME, "");
        String name = (isHan(family) ? family + first : first + " " + family).strip();
        if (name.isEmpty() || name.length() > Particulars.LONGEST_NAME) {
            faults.add(fault(line, Field.NAME.key(), reader.t("dg.import.no-name")));
        } else {
            given.put(Field.NAME, name);
        }
    }

    /** Chinese names begin with the family's and have no space in between. */
    private static boolean isHan(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
    }

    private static Optional<String> within(String text, int longest) {
        return Optional.of(CONTROLS.matcher(text).replaceAll(" ").strip())
                .filter(said -> !said.isEmpty() && said.length() <= longest);
    }

    private static String shortened(String text) {
        int end = Character.isHighSurrogate(text.charAt(Math.min(59, text.length() - 1))) ? 58 : 59;
        return text.length() <= 60 ? text : text.substring(0, end) + "…";
    }

    private static Fault fault(SheetLine line, String column, String sentence) {
        return new Fault(line.number(), column, sentence);
    }
}
