package org.hemicycle.rostering;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks from time to time whether somebody, on whichever node, wants a search to end. */
final class StopWatch {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private StopWatch() {}

    /** What the search finds, ended early once the question is answered with yes. */
    static <T> T during(BooleanSupplier wanted, Runnable stop, Supplier<T> search) {
        CountDownLatch done = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> watch(wanted, stop, done));
        try {
            return search.get();
        } finally {
            done.countDown();
        }
    }

    private static void watch(BooleanSupplier wanted, Runnable stop, CountDownLatch done) {
        try {
            while (!done.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                if (wanted.getAsBoolean()) {
                    stop.run();
                    return;
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
