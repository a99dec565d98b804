package org.hemicycle.operations;

import io.micronaut.http.server.exceptions.ServerStartupException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why the start failed. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StartFailure(String sentence) {
        super(sentence);
    }

    StartFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static String sentence(Throwable failure) {
        Throwable root = failure;
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof StartFailure said) {
                return String.valueOf(said.getMessage());
            }
            if (t instanceof SQLException database) {
                return "The database does not answer as it should: " + oneLine(database);
            }
            if (t instanceof ServerStartupException server) {
                return "The port is taken by another program (" + oneLine(server)
                        + "); set MICRONAUT_SERVER_PORT to a free one.";
            }
            root = t;
        }
        return oneLine(root);
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
