package org.hemicycle.mail;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** An address that a mail server refused for good, and what it said. */
@Introspected
public record SuppressedAddress(String address, String reason, Instant since) {}
