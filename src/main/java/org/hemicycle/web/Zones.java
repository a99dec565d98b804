package org.hemicycle.web;

import java.time.ZoneId;
import java.util.List;

/** The time zones a person may choose from. */
public final class Zones {

    private static final List<String> ALL = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC")
                    || id.matches(
                            "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private Zones() {}

    public static List<String> all() {
        return ALL;
    }
}
