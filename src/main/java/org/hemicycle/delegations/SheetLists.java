package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;

/** Lists of delegates as they come in spreadsheets, beside what is there already. */
@Singleton
class SheetLists {

    static final String SENDER = "delegation";

    private final Sessions sessions;
    private final Senders senders;
    private final Delegations delegations;
    private final Delegates delegates;
    private final SheetWriter writer;

    SheetLists(Sessions sessions, Senders senders, Delegations delegations, Delegates delegates, SheetWriter writer) {
        this.sessions = sessions;
        this.senders = senders;
        this.delegations = delegations;
        this.delegates = delegates;
        this.writer = writer;
    }

    /** @param bySender whether each line says who sends the delegate */
    static List<SheetColumn> columns(boolean bySender) {
        List<SheetColumn> columns = new ArrayList<>();
        if (bySender) {
            columns.add(SheetColumn.required(
                    SENDER,
                    "dg.sender",
                    "country",
                    "member",
                    "member state",
                    "delegation",
                    "pays",
                    "délégation",
                    "país",
                    "delegación",
                    "страна",
                    "делегация",
                    "البلد",
                    "الوفد",
                    "国家",
                    "代表团",
                    "iso",
                    "state"));
        }
        for (Field field : Field.values()) {
            columns.add(column(field));
        }
        return columns;
    }

    private static SheetColumn column(Field field) {
        String title = "dg.field." + field;
        return switch (field) {
            case NAME ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "full name",
                        "nom complet",
                        "nombre completo",
                        "participant",
                        "delegate",
                        "имя",
                        "фио",
                        "الاسم",
                        "姓名");
            case FAMILY_NAME ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "surname",
                        "last name",
                        "nom de famille",
                        "apellido",
                        "apellidos",
                        "фамилия",
                        "اللقب",
                        "姓");
            case GIVEN_NAME ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "first name",
                        "given names",
                        "forename",
                        "prénom",
                        "prénoms",
                        "nombre de pila",
                        "имя собственное",
                        "الاسم الأول",
                        "名");
            case FORM_OF_ADDRESS ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "title",
                        "salutation",
                        "civilité",
                        "titre",
                        "tratamiento",
                        "título",
                        "обращение",
                        "اللقب الشرفي",
                        "称谓");
            case FUNCTION ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "role",
                        "capacity",
                        "fonction",
                        "función",
                        "cargo en la delegación",
                        "функция",
                        "الصفة",
                        "职务");
            case SEX ->
                SheetColumn.optional(field.key(), title, "gender", "sexe", "genre", "género", "пол", "الجنس", "性别");
            case ORGANISATION ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "organization",
                        "ministry",
                        "company",
                        "organisme",
                        "ministère",
                        "organización",
                        "ministerio",
                        "организация",
                        "المنظمة",
                        "机构");
            case POSITION ->
                SheetColumn.optional(
                        field.key(), title, "job title", "poste", "puesto", "cargo", "должность", "المنصب", "职位");
            case EMAIL ->
                SheetColumn.required(
                        field.key(),
                        title,
                        "e-mail",
                        "email",
                        "mail",
                        "e-mail address",
                        "email address",
                        "courriel",
                        "adresse électronique",
                        "correo",
                        "correo electrónico",
                        "почта",
                        "электронная почта",
                        "البريد الإلكتروني",
                        "电子邮件",
                        "邮箱");
            case LANGUAGE ->
                SheetColumn.optional(field.key(), title, "language", "langue", "idioma", "язык", "اللغة", "语言");
            case ZONE ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "time zone",
                        "timezone",
                        "fuseau horaire",
                        "huso horario",
                        "часовой пояс",
                        "المنطقة الزمنية",
                        "时区");
            case MODE ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "participation",
                        "attendance",
                        "mode",
                        "modalidad",
                        "формат",
                        "طريقة المشاركة",
                        "参会方式");
            case CAPTIONING -> SheetColumn.optional(field.key(), title, "captions", "sous-titres", "subtítulos", "字幕");
            case SIGN_LANGUAGE ->
                SheetColumn.optional(
                        field.key(),
                        title,
                        "sign language interpretation",
                        "langue des signes",
                        "lengua de señas",
                        "手语");
            case SCREEN_READER -> SheetColumn.optional(field.key(), title, "lecteur d’écran", "lector de pantalla");
        };
    }

    /** The list of a whole session, on which each line names its sender. */
    SheetList ofSession(long session, Reader reader) {
        String tag = reader.language().tag();
        List<Sender> called = Stream.concat(
                        senders.countries(session, tag).stream(), senders.observers(session, tag).stream())
                .toList();
        return list(session, new SenderNames(called), Optional.empty(), delegates.everRegistered(session), reader);
    }

    /** The list of one delegation. */
    SheetList ofDelegation(long id, Reader reader) {
        Delegation delegation = delegations.find(id, reader.language()).orElseThrow();
        Sender sender = new Sender(
                delegation.name(),
                delegation.name(),
                delegation.country(),
                id,
                delegation.observerId(),
                delegation.kind() == Delegation.Kind.MEMBER);
        return list(
                delegation.sessionId(),
                new SenderNames(List.of(sender)),
                Optional.of(sender),
                delegates.ofDelegation(id),
                reader);
    }

    private SheetList list(
            long session, SenderNames names, Optional<Sender> only, List<Delegate> there, Reader reader) {
        Session into = sessions.find(session, Language.ENGLISH).orElseThrow();
        Map<String, String> zones =
                senders.capitalZones().stream().collect(Collectors.toMap(CapitalZone::country, CapitalZone::zone));
        Map<Long, Delegation> sent = delegations.ofSession(session, reader.language()).stream()
                .collect(Collectors.toMap(Delegation::id, one -> one));
        SheetReading reading = new SheetReading(names, only, into, zones, sent, reader);
        return new SheetList(reading, there, sent, session, writer, reader);
    }
}
