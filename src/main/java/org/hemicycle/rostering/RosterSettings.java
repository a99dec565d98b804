package org.hemicycle.rostering;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long and how hard the solver may try.
 *
 * @param time of one run
 * @param workers threads of one run
 */
@ConfigurationProperties("hemicycle.roster")
record RosterSettings(
        @Bindable(defaultValue = "60s") Duration time,
        @Bindable(defaultValue = "2") int workers) {}
