package org.hemicycle.delegations;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;

/** Delegates as a table to take home; the same heads as an import understands. */
final class ParticipantFile {

    private ParticipantFile() {}

    /** @param whole with mail addresses and access needs, for those who may see them */
    static CsvTable csv(Reader reader, List<Participant> list, boolean whole) {
        CsvTable table = new CsvTable(heads(reader, whole));
        list.forEach(one -> table.row(cells(reader, one, whole)));
        return table;
    }

    /** @param name of the sheet */
    static XlsxTable xlsx(String name, Reader reader, List<Participant> list, boolean whole) {
        XlsxTable table = new XlsxTable(name, heads(reader, whole));
        list.forEach(one -> table.row(cells(reader, one, whole)));
        return table;
    }

    private static Object[] heads(Reader reader, boolean whole) {
        List<Object> heads = new ArrayList<>();
        heads.add(reader.t("dg.sender"));
        heads.add("ISO");
        heads.add(reader.t("dg.kind"));
        shown(whole).forEach(field -> heads.add(Said.title(reader, field.name())));
        heads.add(reader.t("dg.field.ACCREDITATION"));
        return heads.toArray();
    }

    private static Object[] cells(Reader reader, Participant one, boolean whole) {
        Particulars particulars = one.delegate().particulars();
        List<Object> cells = new ArrayList<>();
        cells.add(one.delegation().name());
        cells.add(one.delegation().country() == null ? "" : one.delegation().country());
        cells.add(reader.t("dg.kind." + one.delegation().kind()));
        shown(whole).forEach(field -> cells.add(cell(reader, field, field.of(particulars))));
        cells.add(reader.t("dg.accreditation." + one.delegate().accreditation()));
        return cells.toArray();
    }

    private static String cell(Reader reader, Field field, String value) {
        return value.isEmpty() || field == Field.ZONE ? value : Said.value(reader, field.name(), value);
    }

    private static List<Field> shown(boolean whole) {
        return List.of(Field.values()).stream()
                .filter(field -> whole || !isPrivate(field))
                .toList();
    }

    private static boolean isPrivate(Field field) {
        return switch (field) {
            case EMAIL, LANGUAGE, ZONE, CAPTIONING, SIGN_LANGUAGE, SCREEN_READER -> true;
            case NAME, FAMILY_NAME, GIVEN_NAME, FORM_OF_ADDRESS, FUNCTION, SEX, ORGANISATION, POSITION, MODE -> false;
        };
    }
}
