package org.hemicycle.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

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
        return of(all, page, size, Function.identity());
    }

    /**
     * The part of a short list that was asked for; {@code item} is not called for the rest.
     *
     * @throws Refused if the page is below 1 or the size not from 1 to 500
     */
    public static <T, R> Slice<R> of(List<T> all, int page, int size, Function<? super T, ? extends R> item) {
        long start = start(page, size);
        return new Slice<>(
                all.size(),
                page,
                size,
                all.stream().skip(start).limit(size).<R>map(item).toList());
    }

    /**
     * How many items stand before the page, for a list too long to be read whole.
     *
     * @throws Refused if the page is below 1 or the size not from 1 to 500
     */
    public static long start(int page, int size) {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new Refused("page starts at 1, and size is a number from 1 to " + LARGEST + ".");
        }
        return (page - 1L) * size;
    }
}
