package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record TitleRow(String language, String title, @Nullable String subtitle) {}
