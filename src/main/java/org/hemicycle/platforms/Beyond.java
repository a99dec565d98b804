package org.hemicycle.platforms;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A sitting on a licence that is to be given up. */
@Introspected
record Beyond(String session, int licence, Instant startsAt, String zone) {}
