package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * How many interpreters work into a language from a day on.
 *
 * @param until the day after the last
 */
@Introspected
record ActiveLanguage(String language, int interpreters, LocalDate from, LocalDate until) {}
