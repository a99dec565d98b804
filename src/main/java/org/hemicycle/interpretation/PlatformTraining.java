package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An interpreter was trained on a platform.
 *
 * @param platform its code
 * @param claimed entered by the interpreter and not confirmed yet: it does not count
 */
@Introspected
public record PlatformTraining(
        long id,
        long platformId,
        String platform,
        String platformName,
        LocalDate trainedOn,
        @Nullable String trainer,
        boolean claimed) {}
