package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/** Adds rooms and changes them. */
@Singleton
class RoomBook {

    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final Audit audit;

    RoomBook(Rooms rooms, PlatformChoice platforms, Audit audit) {
        this.rooms = rooms;
        this.platforms = platforms;
        this.audit = audit;
    }

    /** @throws Refused if there is a room of that name, or no such platform */
    @Transactional
    Room add(SignedIn who, RoomDetails details) {
        refuseUnknown(who, details);
        refuseSameName(who, details, 0);
        long id = rooms.add(details);
        audit.note(who, "added room", details.name());
        return rooms.find(id).orElseThrow();
    }

    /** @throws Refused if there is another room of that name, or somebody changed it in the meantime */
    @Transactional
    Room change(SignedIn who, long id, int revision, RoomDetails details) {
        Room room = rooms.find(id).orElseThrow(() -> new NotFound(text(who, "form.choice")));
        refuseUnknown(who, details);
        refuseSameName(who, details, id);
        if (room.revision() != revision || !rooms.change(room, details)) {
            throw new Refused(text(who, "rooms.changed-meanwhile"));
        }
        audit.note(
                who, "changed room", room.name() + (room.name().equals(details.name()) ? "" : " to " + details.name()));
        return rooms.find(id).orElseThrow();
    }

    private void refuseUnknown(SignedIn who, RoomDetails details) {
        if (!platforms.all().stream().map(PlatformChoice.Platform::id).toList().containsAll(details.platforms())) {
            throw new Refused(text(who, "form.choice"));
        }
    }

    private void refuseSameName(SignedIn who, RoomDetails details, long self) {
        if (rooms.all().stream()
                .anyMatch(other -> other.id() != self && other.name().equals(details.name()))) {
            throw new Refused(text(who, "rooms.same-name"));
        }
    }

    private static String text(SignedIn who, String key) {
        return Messages.in(who.language()).text(key);
    }
}
