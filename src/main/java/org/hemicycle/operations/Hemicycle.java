package org.hemicycle.operations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The way in: starts the database if none is named, then the server. */
public final class Hemicycle {

    private Hemicycle() {}

    /** Starts a node; ends the process with status 1 and one sentence if that cannot be done. */
    public static void main(String[] args) {
        try {
            start(args);
        } catch (Throwable failure) {
            System.err.println("Hemicycle did not start. " + StartFailure.sentence(failure));
            Runtime.getRuntime().exit(1);
        }
    }

    private static void start(String[] args) {
        Settings settings = Settings.from(System.getenv());
        Optional<EmbeddedDatabase> embedded = settings.databaseUrl().isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedDatabase.openIn(settings.home()));
        ApplicationContext context = ApplicationContext.builder()
                .mainClass(Hemicycle.class)
                .args(args)
                .banner(false)
                .environments(settings.demo() ? new String[] {"demo"} : new String[0])
                .properties(properties(settings, embedded))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, embedded), "stop"));
        context.start();
        context.getBean(EmbeddedServer.class).start();
    }

    private static Map<String, Object> properties(Settings settings, Optional<EmbeddedDatabase> embedded) {
        Map<String, Object> properties = new HashMap<>(settings.asProperties());
        embedded.ifPresent(database -> properties.putAll(database.asProperties()));
        return properties;
    }

    /** One hook for both, so that the database outlives those who write into it. */
    private static void stop(ApplicationContext context, Optional<EmbeddedDatabase> embedded) {
        context.close();
        embedded.ifPresent(EmbeddedDatabase::close);
    }
}
