package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.scheduling.fairness.MemberZones;

/** Tells where the delegates of a session's members take part from. */
@Singleton
class DelegateZones implements MemberZones {

    private final Delegates delegates;

    DelegateZones(Delegates delegates) {
        this.delegates = delegates;
    }

    @Override
    public Map<String, Whereabouts> ofSession(long session) {
        return delegates.ofSession(session).stream()
                .collect(Collectors.groupingBy(
                        Delegate::country, Collectors.collectingAndThen(Collectors.toList(), DelegateZones::of)));
    }

    private static Whereabouts of(List<Delegate> delegation) {
        List<ZoneId> remote = delegation.stream()
                .filter(delegate -> delegate.mode() == Delegate.Presence.REMOTE)
                .map(Delegate::homeZone)
                .distinct()
                .toList();
        boolean inTheRoom = delegation.stream().anyMatch(delegate -> delegate.mode() == Delegate.Presence.IN_PERSON);
        return new Whereabouts(remote, inTheRoom);
    }
}
