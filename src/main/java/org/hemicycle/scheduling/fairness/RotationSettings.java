package org.hemicycle.scheduling.fairness;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How long and how hard a rotation may be looked for while somebody waits for the page.
 *
 * @param time of one rotation
 * @param workers threads of one rotation
 */
@ConfigurationProperties("hemicycle.rotation")
record RotationSettings(
        @Bindable(defaultValue = "10s") Duration time,
        @Bindable(defaultValue = "2") int workers) {}
