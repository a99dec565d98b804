package org.hemicycle.interpretation;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.UUID;

/** Engages interpreters for a test. */
public final class TestInterpreters {

    private TestInterpreters() {}

    /** Somebody on the staff who works from C into A, on site or from home on this platform. */
    public static Interpreter engage(ApplicationContext context, String a, String c, long platform) {
        Interpreters interpreters = context.getBean(Interpreters.class);
        Interpreter stored = interpreters.save(new Interpreter(
                null,
                "Interpreter from " + c + " into " + a,
                UUID.randomUUID() + "@interpreters.example",
                "Europe/Zurich",
                true,
                true,
                true,
                0,
                0));
        interpreters.accredit(stored.number(), a, "A");
        interpreters.accredit(stored.number(), c, "C");
        interpreters.train(stored.number(), platform, LocalDate.of(2020, 5, 1));
        return stored;
    }
}
