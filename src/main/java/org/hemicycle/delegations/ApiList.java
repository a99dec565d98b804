package org.hemicycle.delegations;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, for programs.
 *
 * @param total of all pages
 * @param page counted from 1
 */
@Serdeable
record ApiList<T>(int total, int page, int size, List<T> items) {

    private static final int LARGEST = 500;

    static <S, T> ApiList<T> of(List<S> all, int page, int size, Function<S, T> item) {
        int shown = Math.max(1, page);
        int most = Math.clamp(size, 1, LARGEST);
        return new ApiList<>(
                all.size(),
                shown,
                most,
                all.stream().skip((shown - 1L) * most).limit(most).map(item).toList());
    }
}
