package org.hemicycle.scheduling;

import java.time.Instant;
import java.util.Optional;

/** Why a sitting can't be when or where it is planned, and when it could be. */
public sealed interface Clash {

    /** The next start on that day at which there is no such clash. */
    Optional<Instant> freeAt();

    record RoomTaken(String room, Sitting by, Optional<Instant> freeAt) implements Clash {}

    record LicencesTaken(String platform, Sitting by, int licences, Optional<Instant> freeAt) implements Clash {}
}
