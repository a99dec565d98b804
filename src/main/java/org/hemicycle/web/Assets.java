package org.hemicycle.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Style sheets and pictures, addressed with a mark of their content so that browsers may keep them for ever. */
public final class Assets {

    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();

    private Assets() {}

    public static String href(String name) {
        return "/assets/" + name + "?v=" + MARKS.computeIfAbsent(name, Assets::mark);
    }

    private static String mark(String name) {
        try (@Nullable InputStream file = Assets.class.getClassLoader().getResourceAsStream("assets/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("No asset " + name);
            }
            CRC32 sum = new CRC32();
            sum.update(file.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
