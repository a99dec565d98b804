package org.hemicycle.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * What a killed run left at work in its data folder, as after {@code kill -9}: a PostgreSQL server, or the making of
 * one. A process is taken for such only if its command line names the folder: process numbers are used again, and there
 * may be other PostgreSQL servers on the machine.
 */
final class Orphans {

    private static final long STOP_SECONDS = 30;

    private final Path data;

    private Orphans(Path data) {
        this.data = data;
    }

    /** Stops them. Whoever calls holds the folder's lock, so nobody is their master any more. */
    static void stopIn(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        Orphans orphans = new Orphans(data.toRealPath());
        orphans.named("initdb", "pg_ctl").forEach(Orphans::kill);
        orphans.named("postgres").forEach(Orphans::stop);
        orphans.forgetReusedNumber();
    }

    private List<ProcessHandle> named(String... programs) {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.asList(programs).contains(program(process)) && worksHere(process))
                .toList();
    }

    private boolean worksHere(ProcessHandle process) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent()
                ? Stream.of(arguments.get()).anyMatch(this::isData)
                : server().equals(Optional.of(process));
    }

    private boolean isData(String argument) {
        try {
            return argument.startsWith("/") && Path.of(argument).toRealPath().equals(data);
        } catch (IOException noSuchFile) {
            return false;
        }
    }

    /** The process that has the number which a server wrote down here; it need not be that server. */
    private Optional<ProcessHandle> server() {
        try (Stream<String> lines = Files.lines(pidFile())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(number -> number.matches("[0-9]{1,9}"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
        } catch (IOException noSuchFile) {
            return Optional.empty();
        }
    }

    /** PostgreSQL does not start while the number in its file is that of a living process, whatever that may be. */
    private void forgetReusedNumber() throws IOException {
        if (server().filter(process -> process.info().command().isPresent()).isPresent()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    /** A database that was not ready yet holds nothing: its making is broken off. */
    private static void kill(ProcessHandle process) {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(Orphans::await);
    }

    /** Stops a server in order: it writes down what it has, and nothing that was acknowledged is lost. */
    private static void stop(ProcessHandle process) {
        try {
            interrupt(process);
        } catch (IOException failure) {
            throw doesNotStop(process, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", interrupted);
        }
        await(process);
    }

    /** PostgreSQL's fast shutdown is asked for by SIGINT, which Java itself cannot send. */
    private static void interrupt(ProcessHandle process) throws IOException, InterruptedException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            process.destroy();
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    private static void await(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failure) {
            throw doesNotStop(process, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", interrupted);
        }
    }

    private static StartFailure doesNotStop(ProcessHandle process, Exception failure) {
        return new StartFailure(
                "A PostgreSQL server of an earlier run (process " + process.pid()
                        + ") is still running and does not stop; stop it by hand.",
                failure);
    }

    private static String program(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().replaceFirst("\\.exe$", ""))
                .orElse("");
    }
}
