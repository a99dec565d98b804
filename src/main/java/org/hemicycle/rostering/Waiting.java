package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** How many things of a session wait for its chief interpreter. */
@Introspected
record Waiting(long sessionId, long number) {

    static long in(List<Waiting> all, long session) {
        return all.stream()
                .filter(one -> one.sessionId() == session)
                .mapToLong(Waiting::number)
                .sum();
    }
}
