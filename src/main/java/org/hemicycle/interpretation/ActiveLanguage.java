package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A language that an interpreter works into.
 *
 * @param until the day after the last
 */
@Introspected
record ActiveLanguage(long interpreterId, String language, LocalDate from, LocalDate until) {}
