package org.hemicycle.delegations;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/**
 * What is registered of a delegate. A text that was not given is empty.
 *
 * @param name as registered, in any script
 * @param formOfAddress such as "H.E. Ms"
 * @param language tag of the language they are written to in
 * @param zone IANA zone of the place they take part from
 * @param signLanguage the sign language wanted, if one is
 * @param screenReader whether documents have to be readable by one
 */
public record Particulars(
        String name,
        String familyName,
        String givenName,
        String formOfAddress,
        Function function,
        Sex sex,
        String organisation,
        String position,
        String email,
        String language,
        String zone,
        Presence mode,
        boolean captioning,
        String signLanguage,
        boolean screenReader) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_NOTE = 100;

    /** The least that is known of a delegate. */
    public static Particulars of(
            String name, Function function, String email, String language, String zone, Presence mode) {
        return new Particulars(
                name, "", "", "", function, Sex.NOT_STATED, "", "", email, language, zone, mode, false, "", false);
    }

    static boolean isMail(String text) {
        return Mailbox.isAddress(text) && text.indexOf('.', text.indexOf('@')) > 0;
    }

    static boolean isZone(String text) {
        try {
            return !ZoneId.of(text).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    /** The same, but for these fields, which have been checked. */
    Particulars with(Map<Field, String> changed) {
        Map<Field, String> all = Field.all(this);
        all.putAll(changed);
        return of(all);
    }

    /**
     * @param values of all fields
     * @throws Refused if they make no registration, as when a function is none
     */
    static Particulars of(Map<Field, String> values) {
        Particulars read = new Particulars(
                values.getOrDefault(Field.NAME, ""),
                values.getOrDefault(Field.FAMILY_NAME, ""),
                values.getOrDefault(Field.GIVEN_NAME, ""),
                values.getOrDefault(Field.FORM_OF_ADDRESS, ""),
                choice(Function.class, values.getOrDefault(Field.FUNCTION, "")),
                choice(Sex.class, values.getOrDefault(Field.SEX, Sex.NOT_STATED.name())),
                values.getOrDefault(Field.ORGANISATION, ""),
                values.getOrDefault(Field.POSITION, ""),
                values.getOrDefault(Field.EMAIL, ""),
                values.getOrDefault(Field.LANGUAGE, Language.ENGLISH.tag()),
                values.getOrDefault(Field.ZONE, "UTC"),
                choice(Presence.class, values.getOrDefault(Field.MODE, Presence.REMOTE.name())),
                Boolean.parseBoolean(values.getOrDefault(Field.CAPTIONING, "false")),
                values.getOrDefault(Field.SIGN_LANGUAGE, ""),
                Boolean.parseBoolean(values.getOrDefault(Field.SCREEN_READER, "false")));
        read.requireSound();
        return read;
    }

    /** Which fields differ from those of another, in their order. */
    List<Field> differences(Particulars other) {
        return List.of(Field.values()).stream()
                .filter(field -> !field.of(this).equals(field.of(other)))
                .toList();
    }

    private void requireSound() {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw Messages.refusal("dg.refused.name", LONGEST_NAME);
        }
        if (!isMail(email)) {
            throw Messages.refusal("dg.refused.mail", email);
        }
        if (Language.of(language).isEmpty()) {
            throw Messages.refusal("dg.refused.language", language);
        }
        if (!isZone(zone)) {
            throw Messages.refusal("dg.refused.zone", zone);
        }
        if (List.of(familyName, givenName, organisation, position).stream()
                        .anyMatch(text -> text.length() > LONGEST_NAME)
                || formOfAddress.length() > LONGEST_NOTE
                || signLanguage.length() > LONGEST_NOTE) {
            throw Messages.refusal("dg.refused.long", LONGEST_NAME, LONGEST_NOTE);
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return List.of(type.getEnumConstants()).stream()
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Messages.refusal(
                        "dg.refused.choice",
                        text,
                        Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
