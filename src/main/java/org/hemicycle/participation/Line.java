package org.hemicycle.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, with what is wrong with it.
 *
 * @param number counted from 1, as editors do
 * @param figure what it says; none if something is wrong
 */
public record Line(
        long number, List<String> cells, @Nullable Figure figure, List<Fault> faults) {

    static Line good(long number, List<String> cells, Figure figure) {
        return new Line(number, cells, figure, List.of());
    }

    static Line bad(long number, List<String> cells, List<Fault> faults) {
        return new Line(number, cells, null, faults);
    }
}
