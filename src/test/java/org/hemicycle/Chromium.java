package org.hemicycle;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or has one installed: the one that CHROMIUM names, else one on the PATH, else Debian's package
 * where that may be installed. Playwright's own download is the last way, and takes place when no path is known.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> PACKAGES = List.of("chromium", "fonts-noto-core", "fonts-noto-cjk");
    private static final long INSTALL_MINUTES = 10;

    private Chromium() {}

    /** The browser's program; empty if Playwright has to bring its own. */
    static Optional<Path> find() {
        return named().or(Chromium::onPath).or(Chromium::installed);
    }

    private static Optional<Path> named() {
        String name = System.getenv("CHROMIUM");
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isExecutable(Path.of(name))) {
            throw new IllegalStateException("CHROMIUM is set to " + name + ", which is no program.");
        }
        return Optional.of(Path.of(name));
    }

    private static Optional<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        System.out.println("No Chromium found: installing Debian's package, which takes a minute or two.");
        run("apt-get", "-qq", "update");
        run(Stream.concat(Stream.of("apt-get", "-qq", "-y", "--no-install-recommends", "install"), PACKAGES.stream())
                .toArray(String[]::new));
        return onPath();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("Browser tests need Chromium, and \"" + String.join(" ", command)
                        + "\" did not bring it. " + "Install it, or set CHROMIUM to its program.");
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Browser tests need Chromium. Install it, or set CHROMIUM.", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
