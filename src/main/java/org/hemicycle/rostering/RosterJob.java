package org.hemicycle.rostering;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Has rosters made by a node that has time for it; one that dies leaves its run to another. */
@Factory
final class RosterJob {

    private static final String NAME = "make-roster";

    private final Provider<SchedulerClient> scheduler;
    private final RosterRuns runs;
    private final Clock clock;

    RosterJob(Provider<SchedulerClient> scheduler, RosterRuns runs, Clock clock) {
        this.scheduler = scheduler;
        this.runs = runs;
        this.clock = clock;
    }

    @Singleton
    OneTimeTask<Void> makeRoster(RosterWork work) {
        return Tasks.oneTime(NAME).execute((instance, context) -> work.run(Long.parseLong(instance.getId())));
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
