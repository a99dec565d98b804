package org.hemicycle;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Lets two people do something at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them got. */
    public static <T> List<T> both(Callable<T> one, Callable<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<T>> started = Stream.of(one, other)
                    .map(deed -> people.submit(() -> {
                        start.await();
                        return deed.call();
                    }))
                    .toList();
            return List.of(started.getFirst().get(), started.getLast().get());
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
