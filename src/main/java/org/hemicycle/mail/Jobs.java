package org.hemicycle.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * The one scheduler of a node: it runs every bean of type {@link Task}, whichever package that comes from. Recurring
 * ones are scheduled with the start, and each is run by one node at a time.
 */
@Factory
final class Jobs {

    private static final int HEARTBEATS_TO_MISS = 4;

    private final Provider<Scheduler> scheduler;
    private final JobSettings settings;

    Jobs(Provider<Scheduler> scheduler, JobSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    /** Has its own connections: what is scheduled by hand does not wait for the caller's transaction. */
    @Singleton
    @Bean(preDestroy = "stop")
    Scheduler scheduler(DataSource database, List<Task<?>> tasks) {
        List<RecurringTask<?>> recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(RecurringTask.class::cast)
                .toList();
        List<Task<?>> others = tasks.stream()
                .filter(Predicate.not(RecurringTask.class::isInstance))
                .toList();
        return Scheduler.create(DelegatingDataSource.unwrapDataSource(database), others)
                .startTasks(recurring)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(HEARTBEATS_TO_MISS)
                .threads(settings.threads())
                .shutdownMaxWait(settings.stopWithin())
                .build();
    }

    @EventListener
    void start(StartupEvent started) {
        if (settings.enabled()) {
            scheduler.get().start();
        }
    }
}
