package org.hemicycle.web.sheets;

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

/** Has confirmed imports written by a node that has time; one that dies leaves its import to another. */
@Factory
final class ImportJob {

    private static final String NAME = "write-import";

    private final Provider<SchedulerClient> scheduler;
    private final KeptSheets kept;
    private final Clock clock;

    ImportJob(Provider<SchedulerClient> scheduler, KeptSheets kept, Clock clock) {
        this.scheduler = scheduler;
        this.kept = kept;
        this.clock = clock;
    }

    @Singleton
    OneTimeTask<Void> writeImport(Provider<ImportWork> work) {
        return Tasks.oneTime(NAME).execute((instance, context) -> work.get().run(instance.getId()));
    }

    @Singleton
    ImportQueue queue() {
        return this::schedule;
    }

    /** An import that was confirmed and not scheduled, as when the node went away in between, is scheduled now. */
    @EventListener
    void catchUp(StartupEvent started) {
        kept.underWay().forEach(this::schedule);
    }

    private void schedule(String id) {
        scheduler.get().scheduleIfNotExists(new TaskInstance<Void>(NAME, id), clock.instant());
    }
}
