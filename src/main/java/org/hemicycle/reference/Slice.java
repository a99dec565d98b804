package org.hemicycle.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A page of a list, as the API answers it.
 *
 * @param total items in all
 * @param page counted from 1
 * @param size items on a page at most
 */
@Serdeable
public record Slice<T>(long total, int page, int size, List<T> items) {

    /** Items on a page unless asked otherwise. */
    public static final String USUAL = "50";

    private static final int LARGEST = 500;

    /** @throws Refused if the page is below 1 or the size not from 1 to 500 */
    public static <T> Slice<T> of(List<T> all, int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new Refused("page starts at 1, and size is a number from 1 to " + LARGEST + ".");
        }
        List<T> items = all.stream().skip((page - 1L) * size).limit(size).toList();
        return new Slice<>(all.size(), page, size, items);
    }
}
