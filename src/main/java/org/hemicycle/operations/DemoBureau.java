package org.hemicycle.operations;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.bodies.Observer;
import org.hemicycle.bodies.Observers;
import org.hemicycle.bodies.Officer;
import org.hemicycle.bodies.Officers;
import org.hemicycle.bodies.QuorumRule;
import org.hemicycle.reference.Language;

/** What the demo's Council has beside its seats: a quorum, officers, observers and a Screening Group. */
@Singleton
class DemoBureau {

    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final String BY = "Demo";

    private static final Map<Language, String> GROUP = Map.of(
            Language.ARABIC, "فريق الفرز (تجريبي)",
            Language.CHINESE, "筛选小组（演示）",
            Language.ENGLISH, "Screening Group (demo)",
            Language.FRENCH, "Groupe de sélection (démonstration)",
            Language.RUSSIAN, "Группа по отбору (демонстрация)",
            Language.SPANISH, "Grupo de selección (demostración)");

    private static final Map<Language, String> ORGANISATIONS = Map.of(
            Language.ARABIC, "المنظمات الإقليمية للاتصالات (تجريبي)",
            Language.CHINESE, "区域性电信组织（演示）",
            Language.ENGLISH, "Regional telecommunication organizations (demo)",
            Language.FRENCH, "Organisations régionales de télécommunication (démonstration)",
            Language.RUSSIAN, "Региональные организации электросвязи (демонстрация)",
            Language.SPANISH, "Organizaciones regionales de telecomunicaciones (demostración)");

    private final Bodies bodies;
    private final Observers observers;
    private final Officers officers;
    private final Clock clock;

    DemoBureau(Bodies bodies, Observers observers, Officers officers, Clock clock) {
        this.bodies = bodies;
        this.observers = observers;
        this.officers = officers;
        this.clock = clock;
    }

    void serve(long council, List<NamedCsvRecord> delegations) {
        bodies.decideWith(council, QuorumRule.Kind.MORE_THAN, 1, 2, "Demo: a majority of the members");
        elect(council, Officer.Function.CHAIR, "Chair of the Council");
        elect(council, Officer.Function.VICE_CHAIR, "First Vice-Chair of the Council");
        elect(council, Officer.Function.VICE_CHAIR, "Second Vice-Chair of the Council");
        admit(council, delegations);
        screen(council, delegations);
    }

    private void elect(long council, Officer.Function function, String name) {
        officers.add(council, function, name, null, null, null, FIRST, LAST, BY, clock.instant());
    }

    private void admit(long council, List<NamedCsvRecord> delegations) {
        delegations.stream()
                .filter(row -> row.getField("region").isEmpty())
                .forEach(row -> observers.add(
                        council,
                        Observer.Kind.STATE,
                        row.getField("country"),
                        "Demo: a Member State that holds no seat",
                        FIRST,
                        LAST,
                        BY,
                        clock.instant()));
        long organisations = observers.add(
                council,
                Observer.Kind.ORGANISATION,
                null,
                "Demo: an agreement with the regions",
                FIRST,
                null,
                BY,
                clock.instant());
        ORGANISATIONS.forEach((language, name) -> observers.addName(organisations, language.tag(), name));
    }

    /** One member of each region. */
    private void screen(long council, List<NamedCsvRecord> delegations) {
        long group = bodies.establish("COUNCIL-SG", "Geneva", "Europe/Zurich", GROUP, List.of("en", "es", "fr"));
        bodies.placeUnder(group, council);
        Map<String, String> firsts = new TreeMap<>();
        delegations.stream()
                .filter(row -> !row.getField("region").isEmpty())
                .forEach(row -> firsts.putIfAbsent(row.getField("region"), row.getField("country")));
        firsts.forEach((region, country) -> bodies.seat(group, country, region, LocalDate.of(2020, 4, 1), LAST));
    }
}
