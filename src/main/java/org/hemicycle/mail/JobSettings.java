package org.hemicycle.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How timed jobs run on this node.
 *
 * @param enabled whether they run here at all
 * @param threads how many at the same time
 * @param poll pause between two looks for jobs that are due
 * @param heartbeat a node that misses four of these is taken for dead, and its jobs run elsewhere
 * @param stopWithin how long a stopping node waits for the jobs it runs
 */
@ConfigurationProperties("hemicycle.jobs")
record JobSettings(
        @Bindable(defaultValue = "true") boolean enabled,
        @Bindable(defaultValue = "4") int threads,
        @Bindable(defaultValue = "2s") Duration poll,
        @Bindable(defaultValue = "20s") Duration heartbeat,
        @Bindable(defaultValue = "30s") Duration stopWithin) {}
