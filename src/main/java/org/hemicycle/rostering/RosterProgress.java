package org.hemicycle.rostering;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuple2;

/**
 * Follows runs while they go on, on whichever node that is. Nobody who listens holds a thread: one is taken for as long
 * as each look at the database lasts.
 */
@Singleton
class RosterProgress {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Looks after which something is said even if nothing changed, so that what lies between keeps the line open. */
    private static final long PATIENCE = 30;

    /** A browser asks again by itself, and has to show again that it may. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final RosterRuns runs;
    private final Scheduler looking;

    RosterProgress(RosterRuns runs, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.runs = runs;
        this.looking = Schedulers.fromExecutorService(executor);
    }

    /** Where a run stands now and whenever that changes, until it is over. */
    Flux<RunProgress> of(long run) {
        return Flux.interval(Duration.ZERO, PAUSE)
                .onBackpressureDrop()
                .concatMap(look -> now(run), 1)
                .takeUntil(RunProgress::isOver)
                .take(LONGEST)
                .index()
                .distinctUntilChanged(told -> List.of(told.getT1() / PATIENCE, told.getT2()))
                .map(Tuple2::getT2);
    }

    private Mono<RunProgress> now(long run) {
        return Mono.fromCallable(() -> runs.standing(run).orElse(RunProgress.GONE))
                .subscribeOn(looking);
    }
}
