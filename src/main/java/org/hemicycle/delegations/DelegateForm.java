package org.hemicycle.delegations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The form in which a delegate is registered; the same for secretaries and focal points. */
final class DelegateForm {

    private DelegateForm() {}

    static Form blank(Reader reader, Delegation delegation, String zone, Presence mode) {
        return shown(
                reader,
                Particulars.of(
                        "",
                        delegation.kind() == Delegation.Kind.MEMBER ? Function.ADVISER : Function.OBSERVER,
                        "",
                        delegation.language().tag(),
                        zone,
                        mode));
    }

    static Form shown(Reader reader, Particulars particulars) {
        Form form = Form.empty(reader);
        Field.all(particulars).forEach((field, value) -> form.with(field.key(), value));
        return form;
    }

    /** Reads the form; empty if something is wrong, which then stands beside its field. */
    static Optional<Particulars> read(Reader reader, Form form) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            values.put(field, value(reader, form, field));
        }
        return form.isFaulty() ? Optional.empty() : Optional.of(Particulars.of(values));
    }

    private static String value(Reader reader, Form form, Field field) {
        return switch (field) {
            case NAME -> oneLine(form.text(field.key(), Particulars.LONGEST_NAME));
            case FAMILY_NAME, GIVEN_NAME, ORGANISATION, POSITION -> note(reader, form, field, Particulars.LONGEST_NAME);
            case FORM_OF_ADDRESS, SIGN_LANGUAGE -> note(reader, form, field, Particulars.LONGEST_NOTE);
            case FUNCTION ->
                form.choice(field.key(), Function.class, Function.ADVISER).name();
            case SEX ->
                form.value(field.key()).isEmpty()
                        ? Sex.NOT_STATED.name()
                        : form.choice(field.key(), Sex.class, Sex.NOT_STATED).name();
            case EMAIL -> mail(reader, form, field.key());
            case LANGUAGE -> language(reader, form, field.key());
            case ZONE -> form.zone(field.key()).getId();
            case MODE ->
                form.choice(field.key(), Presence.class, Presence.REMOTE).name();
            case CAPTIONING, SCREEN_READER -> Boolean.toString(form.checked(field.key(), true));
        };
    }

    static String mail(Reader reader, Form form, String name) {
        String mail = form.text(name, 254);
        if (!mail.isEmpty() && !Particulars.isMail(mail)) {
            form.fault(name, reader.t("form.email"));
        }
        return mail;
    }

    static String language(Reader reader, Form form, String name) {
        String tag = form.value(name);
        if (List.of(Language.values()).stream().noneMatch(one -> one.tag().equals(tag))) {
            form.fault(name, reader.t("form.choice"));
        }
        return tag;
    }

    private static String note(Reader reader, Form form, Field field, int longest) {
        String value = oneLine(form.value(field.key()));
        if (value.length() > longest) {
            form.fault(field.key(), reader.t("form.too-long", longest));
        }
        return value;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cc}+", " ").strip();
    }
}
