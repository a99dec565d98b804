package org.hemicycle.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One field of a form as it came over the wire, urlencoded or multipart; for a value of plain letters and digits. */
final class FormField {

    private static final String VALUE = "([A-Za-z0-9_-]+)";

    private FormField() {}

    static Optional<String> find(String body, String name) {
        Matcher urlencoded =
                Pattern.compile("(?:^|&)" + name + "=" + VALUE + "(?:&|$)").matcher(body);
        if (urlencoded.find()) {
            return Optional.of(urlencoded.group(1));
        }
        Matcher part = Pattern.compile("name=\"" + name + "\"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n" + VALUE + "\\r\\n")
                .matcher(body);
        return part.find() ? Optional.of(part.group(1)) : Optional.empty();
    }
}
