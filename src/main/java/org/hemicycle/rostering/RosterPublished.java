package org.hemicycle.rostering;

import java.util.List;

/**
 * The roster of a session was published.
 *
 * @param notices what changed, for each of those concerned; nobody else need be told
 */
public record RosterPublished(long session, List<Notice> notices) {

    public RosterPublished {
        notices = List.copyOf(notices);
    }

    /** A booth of a sitting. */
    public record Place(long sitting, String booth) {}

    /**
     * What changed for one interpreter.
     *
     * @param coming assignments that are new
     * @param leaving assignments that are not theirs any more
     * @param moved assignments whose sitting has another time since they were published
     */
    public record Notice(long interpreter, List<Place> coming, List<Place> leaving, List<Place> moved) {}
}
