package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.RosterPublished.Place;

/** What becomes of the assignments of a session when sittings move or end. */
final class Upset {

    private final Map<Long, Changes> changes = new LinkedHashMap<>();
    private final List<Assigned> vacated = new ArrayList<>();

    /**
     * What changes for one interpreter.
     *
     * @param moved assignments at another time, to be confirmed again
     * @param elsewhere assignments in another room or on another platform
     * @param leaving assignments that they cannot keep
     * @param putOff assignments of sittings to be held on a day that nobody knows yet
     * @param ended assignments of cancelled sittings
     */
    record Changes(
            List<Place> moved, List<Place> elsewhere, List<Place> leaving, List<Place> putOff, List<Place> ended) {}

    void move(Assigned one) {
        of(one).moved().add(place(one));
    }

    void displace(Assigned one) {
        of(one).elsewhere().add(place(one));
    }

    void vacate(Assigned one) {
        vacated.add(one);
        of(one).leaving().add(place(one));
    }

    void putOff(Assigned one) {
        of(one).putOff().add(place(one));
    }

    void end(Assigned one) {
        of(one).ended().add(place(one));
    }

    Map<Long, Changes> changes() {
        return changes;
    }

    /** Seats for the chief interpreter to fill again. */
    List<Assigned> vacated() {
        return vacated;
    }

    private Changes of(Assigned one) {
        return changes.computeIfAbsent(
                one.interpreterId(),
                id -> new Changes(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private static Place place(Assigned one) {
        return new Place(one.sittingId(), one.language());
    }
}
