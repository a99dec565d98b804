package org.hemicycle.participation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file, with what is wrong with it.
 *
 * @param number counted from 1, as editors do
 * @param cells to be shown, so the longest are cut
 * @param figure what it says; none if something is wrong
 */
public record Line(
        long number, List<String> cells, @Nullable Figure figure, List<Fault> faults) {

    private static final int LONGEST_SHOWN = 300;

    public Line {
        cells = cells.stream().map(Line::shortened).toList();
    }

    static Line good(long number, List<String> cells, Figure figure) {
        return new Line(number, cells, figure, List.of());
    }

    static Line bad(long number, List<String> cells, List<Fault> faults) {
        return new Line(number, cells, null, faults);
    }

    /** As much of a text as a page can bear. */
    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
