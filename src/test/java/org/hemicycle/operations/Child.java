package org.hemicycle.operations;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process of its own, with an environment of its own, as a person would start it. */
final class Child implements AutoCloseable {

    private static final List<String> OURS = List.of("DATABASE_", "SMTP_", "HEMICYCLE_", "MICRONAUT_", "JAVA_", "JDK_");
    private static final List<String> FAST = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Process process;
    private final Path out;
    private final Path err;

    private Child(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs Hemicycle itself, as it is delivered: without the tests on its class path. */
    static Child hemicycle(Map<String, String> environment) {
        String tests = Path.of("target", "test-classes").toString();
        String delivered = Stream.of(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !entry.endsWith(tests))
                .collect(Collectors.joining(File.pathSeparator));
        return run(delivered, Hemicycle.class, environment);
    }

    static Child running(Class<?> main, String... arguments) {
        return run(CLASS_PATH, main, Map.of(), arguments);
    }

    private static Child run(String classPath, Class<?> main, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FAST);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("child", ".out");
            Path err = Files.createTempFile("child", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
            builder.environment().putAll(environment);
            return new Child(builder.start(), out, err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it has written so far, whole lines only. */
    List<String> lines() {
        String text = read(out);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    String out() {
        return read(out);
    }

    String err() {
        return read(err);
    }

    /** Status with which it ended; waits for it. */
    int status() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The process did not end. It said: " + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** SIGTERM, as an operator or a service manager sends it. */
    void terminate() {
        process.destroy();
    }

    /** SIGKILL: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        status();
    }

    @Override
    public void close() {
        kill();
        try {
            Files.delete(out);
            Files.delete(err);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
