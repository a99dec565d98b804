package org.hemicycle.scheduling.fairness;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Where the delegates of a session's members are; told by the room that knows delegates. */
public interface MemberZones {

    /** By the alpha-2 code of the member; none for a member without delegates. */
    Map<String, Whereabouts> ofSession(long session);

    /**
     * Where a member's delegates are.
     *
     * @param remote zones of those who take part from elsewhere, without repetition
     * @param inTheRoom whether any of them comes
     */
    record Whereabouts(List<ZoneId> remote, boolean inTheRoom) {

        /** @param capital for a member none of whose delegates is known */
        List<ZoneId> zones(ZoneId host, ZoneId capital) {
            if (!remote.isEmpty()) {
                return remote;
            }
            return List.of(inTheRoom ? host : capital);
        }
    }
}
