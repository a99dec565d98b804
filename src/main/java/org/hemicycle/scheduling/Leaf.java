package org.hemicycle.scheduling;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.hemicycle.reference.Refused;

/**
 * A page of a long list, for programs.
 *
 * @param total items in all
 * @param page counted from 1
 * @param size items on a page, at most 500
 */
@Serdeable
record Leaf<T>(long total, int page, int size, List<T> items) {

    static final String SIZE = "50";

    /** @throws Refused if there is no such page or size */
    static void check(int page, int size) {
        if (page < 1 || size < 1 || size > 500) {
            throw new Refused("page counts from 1, and size is a number from 1 to 500.");
        }
    }

    static long start(int page, int size) {
        return (page - 1L) * size;
    }

    /** The part of a short list that was asked for. */
    static <S, T> Leaf<T> of(List<S> all, int page, int size, Function<S, T> item) {
        check(page, size);
        return new Leaf<>(
                all.size(),
                page,
                size,
                all.stream().skip(start(page, size)).limit(size).map(item).toList());
    }
}
