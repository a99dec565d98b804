package org.hemicycle.bodies;

import io.micronaut.core.annotation.Introspected;

/**
 * A language a body works in.
 *
 * @param language BCP 47 tag; sign languages have one too, as {@code ils} for International Sign
 * @param active whether it is interpreted into
 * @param passive whether it may be spoken
 */
@Introspected
public record WorkingLanguage(String language, boolean active, boolean passive) {}
