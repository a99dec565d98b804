package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;

/** A sitting wants a language, on the floor and from the booths. @param language BCP 47 tag */
@Introspected
record WantedLanguage(long sittingId, String language) {}
