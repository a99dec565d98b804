package org.hemicycle.operations;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/** The demo's body: the 48 seats of the ITU Council, 2019 to 2022, and delegates known by their function only. */
@Singleton
class DemoCouncil {

    static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

    private static final Map<Language, String> NAMES = Map.of(
            Language.ARABIC, "المجلس (تجريبي)",
            Language.CHINESE, "理事会（演示）",
            Language.ENGLISH, "Council (demo)",
            Language.FRENCH, "Conseil (démonstration)",
            Language.RUSSIAN, "Совет (демонстрация)",
            Language.SPANISH, "Consejo (demostración)");

    private final Bodies bodies;
    private final Delegates delegates;
    private final Countries countries;
    private final DemoBureau bureau;

    DemoCouncil(Bodies bodies, Delegates delegates, Countries countries, DemoBureau bureau) {
        this.bodies = bodies;
        this.delegates = delegates;
        this.countries = countries;
        this.bureau = bureau;
    }

    long establish() {
        long body = bodies.establish("COUNCIL", "Geneva", "Europe/Zurich", NAMES, LANGUAGES);
        DemoFile.rows("council.csv").stream()
                .filter(row -> !row.getField("region").isEmpty())
                .forEach(row -> bodies.seat(
                        body,
                        row.getField("country"),
                        row.getField("region"),
                        LocalDate.of(2019, 1, 1),
                        LocalDate.of(2022, 12, 31)));
        bureau.serve(body, DemoFile.rows("council.csv"));
        return body;
    }

    /** Two delegates of each member, one of each observer. */
    void sendDelegations(long session) {
        DemoFile.rows("council.csv").forEach(row -> send(session, row));
    }

    private void send(long session, NamedCsvRecord row) {
        Language language = Language.of(row.getField("language")).orElseThrow();
        Country country = countries.find(row.getField("country"), language).orElseThrow();
        long delegation = delegates.delegation(session, country.code());
        List<Function> functions = row.getField("region").isEmpty()
                ? List.of(Function.OBSERVER)
                : List.of(Function.HEAD, Function.ADVISER);
        for (Function function : functions) {
            add(delegation, function, country, language);
        }
    }

    private void add(long delegation, Delegate.Function function, Country country, Language language) {
        String zone = countries.zones(country.code()).getFirst().getId();
        delegates.add(
                delegation,
                Messages.in(language).text("function." + function) + comma(language) + country.name(),
                function,
                (function + "." + country.code()).toLowerCase(Locale.ROOT) + "@delegations.example",
                language.tag(),
                zone,
                Presence.REMOTE);
    }

    private static String comma(Language language) {
        return switch (language) {
            case ARABIC -> "، ";
            case CHINESE -> "，";
            case ENGLISH, FRENCH, RUSSIAN, SPANISH -> ", ";
        };
    }
}
