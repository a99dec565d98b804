package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Reader;

/**
 * How many are registered and accredited, by function, sex, mode and country group. Groups overlap and are asked as of
 * the first day of the session; nobody is dropped, whatever was not stated.
 */
@Singleton
class ParticipantCounts {

    private final CountryGroups groups;
    private final Bodies bodies;

    ParticipantCounts(CountryGroups groups, Bodies bodies) {
        this.groups = groups;
        this.bodies = bodies;
    }

    List<CountTable> of(Session session, List<Participant> list, Reader reader) {
        return List.of(
                byChoice(
                        "dg.field.FUNCTION", Delegate.Function.values(), Delegate::function, "function.", list, reader),
                byChoice("dg.field.SEX", Sex.values(), Delegate::sex, "dg.sex.", list, reader),
                byChoice("dg.field.MODE", Presence.values(), Delegate::mode, "dg.presence.", list, reader),
                byGroup(session, list, reader));
    }

    private static <E extends Enum<E>> CountTable byChoice(
            String title,
            E[] choices,
            Function<Delegate, E> choice,
            String texts,
            List<Participant> list,
            Reader reader) {
        List<CountTable.Row> rows = new ArrayList<>();
        for (E one : choices) {
            rows.add(row(reader.t(texts + one), list, delegate -> choice.apply(delegate) == one, -1, -1));
        }
        return table(reader.t(title), rows, list);
    }

    private CountTable byGroup(Session session, List<Participant> list, Reader reader) {
        LocalDate day = session.firstDay();
        Set<String> members = new HashSet<>(bodies.members(session.bodyId(), day));
        Set<String> sending = list.stream()
                .map(one -> one.delegate().country())
                .filter(country -> country != null && members.contains(country))
                .map(String::valueOf)
                .collect(Collectors.toSet());
        List<CountTable.Row> rows = groups.all(reader.language()).stream()
                .map(group -> {
                    Set<String> countries = groups.members(group.code(), day);
                    return row(
                            group.name(),
                            list,
                            delegate -> delegate.country() != null && countries.contains(delegate.country()),
                            members.stream().filter(countries::contains).count(),
                            sending.stream().filter(countries::contains).count());
                })
                .toList();
        return table(reader.t("dg.count.group"), rows, list);
    }

    private static CountTable.Row row(
            String name, List<Participant> list, Predicate<Delegate> counted, long members, long sending) {
        List<Delegate> some =
                list.stream().map(Participant::delegate).filter(counted).toList();
        return new CountTable.Row(name, some.size(), accredited(some), members, sending);
    }

    private static CountTable table(String title, List<CountTable.Row> rows, List<Participant> list) {
        List<Delegate> all = list.stream().map(Participant::delegate).toList();
        return new CountTable(title, rows, all.size(), accredited(all));
    }

    private static long accredited(List<Delegate> some) {
        return some.stream()
                .filter(one -> one.accreditation() == Accreditation.ACCREDITED)
                .count();
    }
}
