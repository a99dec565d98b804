package org.hemicycle.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that outlived the process which started it, as after {@code kill -9}. */
record OrphanServer(ProcessHandle process) {

    private static final long STOP_SECONDS = 30;

    /**
     * Whoever asks holds the folder's lock, so a server found running there has no master any more. The process is taken
     * for one only if it really is PostgreSQL: process numbers are used again.
     */
    static Optional<OrphanServer> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(OrphanServer::isPostgres)
                        .map(OrphanServer::new);
    }

    /** Stops it in order: it writes down what it has, and nothing that was acknowledged is lost. */
    void stop() {
        try {
            interrupt();
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | TimeoutException | ExecutionException failure) {
            throw new StartFailure(
                    "A PostgreSQL server of an earlier run (process " + process.pid()
                            + ") is still running and does not stop; stop it by hand.",
                    failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", interrupted);
        }
    }

    /** PostgreSQL's fast shutdown is asked for by SIGINT, which Java itself cannot send. */
    private void interrupt() throws IOException, InterruptedException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            process.destroy();
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }
}
