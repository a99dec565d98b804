package org.hemicycle.interpretation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, for programs.
 *
 * @param total of all pages
 * @param page counted from 1
 */
@Serdeable
record Listing<T>(int total, int page, int size, List<T> items) {

    private static final int USUAL = 50;
    private static final int LARGEST = 500;

    static <S, T> Listing<T> of(List<S> all, @Nullable Integer page, @Nullable Integer size, Function<S, T> item) {
        int shown = page == null ? 1 : Math.max(1, page);
        int most = size == null ? USUAL : Math.clamp(size, 1, LARGEST);
        return new Listing<>(
                all.size(),
                shown,
                most,
                all.stream().skip((shown - 1L) * most).limit(most).map(item).toList());
    }
}
