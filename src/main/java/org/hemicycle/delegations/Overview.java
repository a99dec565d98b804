package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.ProtocolOrder;

/** Where the delegations to a session stand. */
@Singleton
class Overview {

    private final Delegations delegations;
    private final CredentialsRows credentials;
    private final FocalLinkRows links;

    Overview(Delegations delegations, CredentialsRows credentials, FocalLinkRows links) {
        this.delegations = delegations;
        this.credentials = credentials;
        this.links = links;
    }

    /** Members first, then observers by kind, each in the protocol order of the language. */
    List<Standing> of(long session, Language language) {
        Map<Long, DelegationTally> tallies = delegations.tallies(session).stream()
                .collect(Collectors.toMap(DelegationTally::delegation, one -> one));
        Map<Long, Credentials> submitted = credentials.ofSession(session).stream()
                .collect(Collectors.toMap(Credentials::delegationId, one -> one));
        Map<Long, FocalLink> linked =
                links.ofSession(session).stream().collect(Collectors.toMap(FocalLink::delegationId, one -> one));
        return delegations.ofSession(session, language).stream()
                .sorted(order(language))
                .map(one -> new Standing(
                        one,
                        tallies.getOrDefault(one.id(), new DelegationTally(one.id(), 0, 0, 0)),
                        Optional.ofNullable(submitted.get(one.id())),
                        Optional.ofNullable(linked.get(one.id()))))
                .toList();
    }

    static Comparator<Delegation> order(Language language) {
        return Comparator.comparing(Delegation::kind)
                .thenComparing(Delegation::name, ProtocolOrder.in(language))
                .thenComparing(Delegation::id);
    }
}
