package org.hemicycle;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Waits for what happens on another thread, on another node, or when its time has come. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(10);

    private Eventually() {}

    /** Makes the assertion again and again until it holds; its last failure is the test's. */
    public static void eventually(Runnable assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }
}
