package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** The set-up at home was looked at on a day. @param mbitDown Mbit/s that come, {@code mbitUp} that go */
@Introspected
public record SetupCheck(
        long id,
        LocalDate checkedOn,
        boolean passed,
        boolean wired,
        boolean ups,
        int mbitDown,
        int mbitUp,
        String checkedBy) {}
