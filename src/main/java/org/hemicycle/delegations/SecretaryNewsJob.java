package org.hemicycle.delegations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Looks again and again whether a secretary has something to be told. */
@Factory
final class SecretaryNewsJob {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final SecretaryNews news;
    private final Clock clock;
    private final Duration after;

    SecretaryNewsJob(SecretaryNews news, Clock clock, @Value("${hemicycle.delegations.tell-after}") Duration after) {
        this.news = news;
        this.clock = clock;
        this.after = after;
    }

    @Singleton
    RecurringTask<Void> tellSecretaries() {
        return Tasks.recurring("tell-secretaries", FixedDelay.of(PAUSE))
                .execute((instance, context) -> news.tell(clock.instant().minus(after)));
    }
}
