package org.hemicycle.interpretation;

import java.time.Instant;
import java.util.List;

/** What is published of rosters; told by the room that makes them. */
public interface PublishedRoster {

    /** Where the teams of a sitting sit; empty if none was published. */
    List<Placed> places(long sitting);

    /** Published assignments of an interpreter that touch a time. */
    int duties(long interpreter, Instant start, Instant end);

    /** @param place {@code room/number}, or {@code remote} */
    record Placed(String language, String interpreter, String place, int turn) {}
}
