package org.hemicycle.surveys;

import io.micronaut.core.annotation.Introspected;

@Introspected
record SeverityRow(long invitationId, Barrier barrier, int severity) {}
