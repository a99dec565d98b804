package org.hemicycle.scheduling;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;

/** A page of a list, for programs: {@code page} counted from 1, {@code size} at most 500. */
@Serdeable
record Pages<T>(int total, int page, int size, List<T> items) {

    static final String SIZE = "50";
    private static final int MOST = 500;

    static <S, T> Pages<T> of(List<S> all, int page, int size, Function<S, T> item) {
        int shown = Math.clamp(size, 1, MOST);
        int number = Math.max(1, page);
        return new Pages<>(
                all.size(),
                number,
                shown,
                all.stream().skip((number - 1L) * shown).limit(shown).map(item).toList());
    }
}
