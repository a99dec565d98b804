package org.hemicycle.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Looks into the outbox again and again. */
@Factory
final class DeliveryJob {

    private final Delivery delivery;
    private final MailSettings settings;

    DeliveryJob(Delivery delivery, MailSettings settings) {
        this.delivery = delivery;
        this.settings = settings;
    }

    @Singleton
    RecurringTask<Void> deliverMail() {
        return Tasks.recurring("deliver-mail", FixedDelay.of(settings.deliverEvery()))
                .execute((instance, context) -> sendInAllLanes());
    }

    private void sendInAllLanes() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(delivery::sendDue, threads))
                            .limit(settings.lanes())
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }
    }
}
