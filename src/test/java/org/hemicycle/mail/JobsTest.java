package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemicycle.TestDatabase;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static final AtomicInteger RECURRING = new AtomicInteger();
    private static final AtomicInteger ONCE = new AtomicInteger();
    private static final Map<String, Object> DATABASE = TestDatabase.fresh("mail_jobs");

    @Test
    void any_bean_that_is_a_task_is_run() {
        try (TestNode node = TestNode.on(DATABASE, "hemicycle.jobs.enabled", true, "test.jobs", true)) {
            Scheduler scheduler = node.context().getBean(Scheduler.class);
            scheduler.schedule(ErrandsOfAnotherRoom.ONE_TIME.instance("1"), Instant.now());

            eventually(() -> assertThat(RECURRING).hasValueGreaterThan(1));
            eventually(() -> assertThat(ONCE).hasValue(1));
        }
    }

    @Test
    void a_node_told_so_runs_none() {
        try (TestNode node = TestNode.on(DATABASE, "hemicycle.jobs.enabled", false)) {
            SchedulerState state = node.context().getBean(Scheduler.class).getSchedulerState();

            assertThat(state.isStarted()).isFalse();
        }
    }

    @Factory
    @Requires(property = "test.jobs")
    static class ErrandsOfAnotherRoom {

        static final OneTimeTask<Void> ONE_TIME =
                Tasks.oneTime("errand").execute((instance, context) -> ONCE.incrementAndGet());

        @Singleton
        Task<Void> oneTime() {
            return ONE_TIME;
        }

        @Singleton
        Task<Void> recurring() {
            return Tasks.recurring("patrol", FixedDelay.ofMillis(50))
                    .execute((instance, context) -> RECURRING.incrementAndGet());
        }
    }
}
