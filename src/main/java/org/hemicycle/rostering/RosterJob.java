package org.hemicycle.rostering;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Has rosters made by a node that has time for it; one that dies leaves its run to another. A run that must wait for
 * others of its session asks again after a while, and one that is not finished when its node stops begins anew.
 */
@Factory
final class RosterJob {

    private static final String NAME = "make-roster";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Provider<SchedulerClient> scheduler;
    private final RosterRuns runs;
    private final Clock clock;

    RosterJob(Provider<SchedulerClient> scheduler, RosterRuns runs, Clock clock) {
        this.scheduler = scheduler;
        this.runs = runs;
        this.clock = clock;
    }

    @Singleton
    CustomTask<Void> makeRoster(RosterWork work) {
        return Tasks.custom(NAME, Void.class)
                .execute((instance, context) ->
                        make(Long.parseLong(instance.getId()), work, context.getSchedulerState()::isShuttingDown));
    }

    private CompletionHandler<Void> make(long run, RosterWork work, BooleanSupplier leaving) {
        if (runs.ahead(run) > 0 || !work.run(run, leaving)) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(PAUSE));
        }
        return new CompletionHandler.OnCompleteRemove<>();
    }

    @Singleton
    RosterQueue queue() {
        return this::schedule;
    }

    /** A run that was stored and not scheduled, as when the node went away in between, is scheduled now. */
    @EventListener
    void catchUp(StartupEvent started) {
        runs.underWay().forEach(this::schedule);
    }

    private void schedule(long run) {
        scheduler.get().scheduleIfNotExists(new TaskInstance<Void>(NAME, Long.toString(run)), clock.instant());
    }
}
