package org.hemicycle.operations;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Agenda;
import org.hemicycle.scheduling.AgendaDetails;
import org.hemicycle.scheduling.AgendaKind;
import org.hemicycle.scheduling.DocumentDetails;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.scheduling.TimePlans;
import org.hemicycle.web.Reader;

/** The demo's agenda: items that every session has, documents by symbols that are nobody's. */
@Singleton
class DemoAgenda {

    private static final List<String> ALL_LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private static final List<Item> ITEMS = List.of(
            new Item(
                    AgendaKind.PROCEDURE,
                    15,
                    List.of("الافتتاح", "开幕", "Opening", "Ouverture", "Открытие", "Apertura"),
                    List.of()),
            new Item(
                    AgendaKind.PROCEDURE,
                    15,
                    List.of(
                            "إقرار جدول الأعمال",
                            "通过议程",
                            "Adoption of the agenda",
                            "Adoption de l’ordre du jour",
                            "Утверждение повестки дня",
                            "Aprobación del orden del día"),
                    ALL_LANGUAGES),
            new Item(
                    AgendaKind.INFORMATION,
                    60,
                    List.of(
                            "تقرير الأمانة (تجريبي)",
                            "秘书处的报告（演示）",
                            "Report of the secretariat (demo)",
                            "Rapport du secrétariat (démonstration)",
                            "Доклад секретариата (демонстрация)",
                            "Informe de la secretaría (demostración)"),
                    List.of("en", "fr")),
            new Item(
                    AgendaKind.DISCUSSION,
                    45,
                    List.of(
                            "طرائق العمل (تجريبي)",
                            "工作方法（演示）",
                            "Working methods (demo)",
                            "Méthodes de travail (démonstration)",
                            "Методы работы (демонстрация)",
                            "Métodos de trabajo (demostración)"),
                    ALL_LANGUAGES),
            new Item(
                    AgendaKind.PROCEDURE,
                    15,
                    List.of("الاختتام", "闭幕", "Closing", "Clôture", "Закрытие", "Clausura"),
                    List.of()));

    private final Agenda agenda;
    private final TimePlans plans;
    private final Sittings sittings;

    DemoAgenda(Agenda agenda, TimePlans plans, Sittings sittings) {
        this.agenda = agenda;
        this.plans = plans;
        this.sittings = sittings;
    }

    /** @param titles in the order of {@link Language}; @param documentLanguages none if it has no document */
    private record Item(AgendaKind kind, int minutes, List<String> titles, List<String> documentLanguages) {

        AgendaDetails numbered(int number) {
            Language[] languages = Language.values();
            Map<Language, String> byLanguage = new EnumMap<>(Language.class);
            for (int at = 0; at < languages.length; at++) {
                byLanguage.put(languages[at], titles.get(at));
            }
            return new AgendaDetails(Integer.toString(number), kind, byLanguage);
        }
    }

    /** All but the last item at the first sitting, which is a little too much for it; the last at the last. */
    void write(SignedIn secretary, long session) {
        Reader reader = new Reader(Language.ENGLISH, secretary.zone(), Optional.of(secretary), "", "/", "");
        List<Sitting> held = sittings.heldIn(session);
        for (int number = 1; number <= ITEMS.size(); number++) {
            Item item = ITEMS.get(number - 1);
            long id = agenda.add(reader, session, item.numbered(number));
            if (!item.documentLanguages().isEmpty()) {
                agenda.addDocument(
                        reader, id, new DocumentDetails("DEMO/VCC-1/" + number, "", null, item.documentLanguages()));
            }
            Sitting at = number == ITEMS.size() ? held.getLast() : held.getFirst();
            plans.takeUp(reader, session, id, at.id(), item.minutes());
        }
    }
}
