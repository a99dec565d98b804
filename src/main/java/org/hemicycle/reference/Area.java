package org.hemicycle.reference;

import io.micronaut.core.annotation.Introspected;

/** An area of the UN's M49 standard, from a sub-region up to the world, named in one of the UN's languages. */
@Introspected
public record Area(String code, String name) {}
