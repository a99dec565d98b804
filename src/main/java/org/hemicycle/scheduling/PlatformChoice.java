package org.hemicycle.scheduling;

import java.util.List;

/** The platforms a sitting may be held on; told by the room that knows them. */
public interface PlatformChoice {

    List<Platform> all();

    /** @param licences meetings it carries at a time */
    record Platform(long id, String code, String name, int licences) {}
}
