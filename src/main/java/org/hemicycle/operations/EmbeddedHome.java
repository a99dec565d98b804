package org.hemicycle.operations;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The folder of the embedded database, held by one process at a time. */
final class EmbeddedHome implements AutoCloseable {

    /** Folders held by this process. Their lock files are not opened again: closing one would give back its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private EmbeddedHome(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws StartFailure if another running process holds the folder, or it can't be written */
    static EmbeddedHome claim(Path folder) {
        try {
            Files.createDirectories(folder);
            keepPrivate(folder, "rwx------");
            Path real = folder.toRealPath();
            FileChannel channel = HELD.add(real) ? lock(real).orElse(null) : null;
            if (channel == null) {
                throw new StartFailure("Another Hemicycle is running with the data in " + folder
                        + "; stop it, or set HEMICYCLE_HOME to another folder.");
            }
            return new EmbeddedHome(real, channel);
        } catch (IOException failure) {
            throw new StartFailure("The folder " + folder + " cannot be written: " + failure.getMessage(), failure);
        }
    }

    Path data() {
        return folder.resolve("postgresql-18");
    }

    Path programs() {
        return folder.resolve("programs");
    }

    boolean isNew() {
        return !Files.exists(completed());
    }

    /** Throws away what a first start left that was killed before the database was ready: nothing was stored in it. */
    void forgetHalfMadeData() throws IOException {
        if (!isNew() || !Files.exists(data())) {
            return;
        }
        try (Stream<Path> files = Files.walk(data())) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    void markComplete() throws IOException {
        if (isNew()) {
            Files.createFile(completed());
        }
    }

    /** The password of the database, made at the first start and readable by its owner only. */
    String password() throws IOException {
        Path file = folder.resolve("password");
        if (isNew()) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Files.writeString(file, "");
            keepPrivate(file, "rw-------");
            Files.writeString(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            System.err.println("The lock on " + folder + " was not given back: " + failure.getMessage());
        } finally {
            HELD.remove(folder);
        }
    }

    private Path completed() {
        return folder.resolve("postgresql-18.complete");
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        boolean locked = false;
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            locked = channel.tryLock() != null;
            return locked ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!locked) {
                HELD.remove(folder);
                channel.close();
            }
        }
    }

    private static void keepPrivate(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
