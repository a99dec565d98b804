package org.hemicycle.interpretation;

import org.jspecify.annotations.Nullable;

/**
 * Where an interpreter sits: in a numbered booth of a room, or remotely.
 *
 * @param roomId empty for a remote place
 * @param booth counted from 1, 0 for a remote place
 */
public record Place(@Nullable Long roomId, @Nullable String room, int booth) {

    public static final String REMOTE = "remote";

    static Place remote() {
        return new Place(null, null, 0);
    }

    static Place in(BoothRoom room, int booth) {
        return new Place(room.id(), room.name(), booth);
    }

    public boolean isRemote() {
        return roomId == null;
    }

    /** {@code Popov/3} or {@code remote}, as rosters write it. */
    public String text() {
        return isRemote() ? REMOTE : room + "/" + booth;
    }
}
