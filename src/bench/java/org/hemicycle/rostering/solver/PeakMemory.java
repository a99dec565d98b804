package org.hemicycle.rostering.solver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process has held since it was last forgotten, solver libraries included, as Linux counts it. */
final class PeakMemory {
    private static final Path PROCESS = Path.of("/proc/self");
    private static final long KILOBYTES = 1024;

    private PeakMemory() {}

    static void forget() {
        System.gc();
        try {
            Files.writeString(PROCESS.resolve("clear_refs"), "5");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static long megabytes() {
        try {
            return Files.readAllLines(PROCESS.resolve("status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
