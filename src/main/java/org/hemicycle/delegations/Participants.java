package org.hemicycle.delegations;

import com.ibm.icu.text.CollationKey;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.ProtocolOrder;

/** The list of participants: who is expected at a session, in the protocol order of a language. */
@Singleton
class Participants {

    private static final Comparator<Keyed> ORDER = Comparator.comparing(
                    (Keyed one) -> one.delegate().function())
            .thenComparing(Keyed::name)
            .thenComparing(one -> one.delegate().id());

    private final Delegations delegations;
    private final Delegates delegates;

    Participants(Delegations delegations, Delegates delegates) {
        this.delegations = delegations;
        this.delegates = delegates;
    }

    /** Members first, then observers by kind; heads first, then by function and name. */
    List<Participant> of(long session, Language language) {
        ProtocolOrder names = ProtocolOrder.in(language);
        Map<Long, List<Keyed>> byDelegation = delegates.ofSession(session).stream()
                .map(delegate -> new Keyed(delegate, names.key(sortName(delegate))))
                .collect(Collectors.groupingBy(one -> one.delegate().delegationId()));
        List<Participant> list = new ArrayList<>();
        delegations.ofSession(session, language).stream()
                .sorted(Overview.order(language))
                .forEach(delegation -> byDelegation.getOrDefault(delegation.id(), List.of()).stream()
                        .sorted(ORDER)
                        .forEach(one -> list.add(new Participant(delegation, one.delegate()))));
        return list;
    }

    private record Keyed(Delegate delegate, CollationKey name) {}

    /** The family name first, where it is known. */
    private static String sortName(Delegate delegate) {
        return delegate.familyName() == null ? delegate.name() : delegate.familyName() + " " + delegate.name();
    }
}
