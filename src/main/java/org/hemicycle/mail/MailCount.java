package org.hemicycle.mail;

import io.micronaut.core.annotation.Introspected;

/** How many mails have come so far. */
@Introspected
record MailCount(MailStatus status, long count) {}
