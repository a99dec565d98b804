package org.hemicycle.scheduling.fairness;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.web.Reader;

/** The query that a page was asked with, to be asked again with something changed. */
public final class Address {

    private Address() {}

    /** Without some parameters; ends with an ampersand, so that one can be added. */
    public static String without(Reader reader, String... names) {
        List<String> dropped = List.of(names);
        return Arrays.stream(reader.query().split("&"))
                .filter(part -> !part.isEmpty() && !dropped.contains(part.replaceFirst("=.*", "")))
                .map(part -> part + "&")
                .collect(Collectors.joining());
    }

    public static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
