package org.hemicycle.web.sheets;

import java.util.List;

/**
 * A column that an import understands.
 *
 * @param key how the import calls it
 * @param title key of the text that names it; a head in any of the six languages is recognised
 * @param required whether a file without it, or a line with nothing in it, is refused
 * @param names other heads under which it comes, in any spelling
 */
public record SheetColumn(String key, String title, boolean required, List<String> names) {

    public static SheetColumn required(String key, String title, String... names) {
        return new SheetColumn(key, title, true, List.of(names));
    }

    public static SheetColumn optional(String key, String title, String... names) {
        return new SheetColumn(key, title, false, List.of(names));
    }
}
