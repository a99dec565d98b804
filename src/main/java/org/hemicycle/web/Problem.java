package org.hemicycle.web;

import io.micronaut.serde.annotation.Serdeable;

/** Problem details of RFC 9457. */
@Serdeable
record Problem(String type, String title, int status, String detail) {}
