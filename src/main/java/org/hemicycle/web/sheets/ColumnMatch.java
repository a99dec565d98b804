package org.hemicycle.web.sheets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/**
 * Which column of a file is which column of the import.
 *
 * @param keys for each column of the file the key it stands for, or an empty text
 */
public record ColumnMatch(List<String> keys) {

    private static final int SHORTEST_PART = 4;

    /** By the heads: exactly as a column is called in any language, else where the one holds the other. */
    static ColumnMatch guess(List<String> heads, List<SheetColumn> columns) {
        Map<String, Set<String>> names =
                columns.stream().collect(Collectors.toMap(SheetColumn::key, ColumnMatch::names));
        String[] keys = new String[heads.size()];
        Arrays.fill(keys, "");
        List<String> wanted =
                new ArrayList<>(columns.stream().map(SheetColumn::key).toList());
        List<BiPredicate<String, String>> ways = List.of(String::equals, ColumnMatch::isPart);
        for (BiPredicate<String, String> way : ways) {
            for (int place = 0; place < keys.length; place++) {
                String head = plain(heads.get(place));
                if (keys[place].isEmpty() && !head.isEmpty()) {
                    keys[place] = wanted.stream()
                            .filter(key ->
                                    names.getOrDefault(key, Set.of()).stream().anyMatch(name -> way.test(head, name)))
                            .findFirst()
                            .orElse("");
                    wanted.remove(keys[place]);
                }
            }
        }
        return new ColumnMatch(List.of(keys));
    }

    static ColumnMatch parse(String written) {
        return new ColumnMatch(List.of(written.split(",", -1)));
    }

    String write() {
        return String.join(",", keys);
    }

    SheetLine line(Sheet.Row row) {
        return new SheetLine(
                row.number(),
                IntStream.range(0, keys.size())
                        .filter(place -> !keys.get(place).isEmpty())
                        .boxed()
                        .collect(Collectors.toMap(
                                keys::get, row::cell, (first, second) -> first.isEmpty() ? second : first)));
    }

    /** Required columns that no column of the file stands for. */
    List<SheetColumn> missing(List<SheetColumn> columns) {
        return columns.stream()
                .filter(column -> column.required() && !keys.contains(column.key()))
                .toList();
    }

    private static Set<String> names(SheetColumn column) {
        return Stream.concat(
                        Stream.of(Language.values())
                                .map(language -> Messages.in(language).text(column.title())),
                        Stream.concat(Stream.of(column.key()), column.names().stream()))
                .map(ColumnMatch::plain)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isPart(String head, String name) {
        return Math.min(head.length(), name.length()) >= SHORTEST_PART && (head.contains(name) || name.contains(head));
    }

    /** Letters and digits alone, without marks and case. */
    private static String plain(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
