package org.hemicycle.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.web.Reader;

/**
 * Bars of groups, as wide as their numbers, drawn from the reader's side of the page.
 *
 * @param height of the whole, in units of which the chart is {@value #WIDTH} wide
 */
public record BarChart(List<Legend> legends, List<Label> labels, List<Bar> bars, int height) {

    public static final int WIDTH = 720;

    private static final int EDGE = 12;
    private static final int ROOM_FOR_NUMBERS = 70;
    private static final int THICKNESS = 13;
    private static final int LINE = 22;

    /** What a kind of bar means. */
    public record Legend(String style, String text, int x, int textX, int y) {}

    public record Label(String text, int x, int y) {}

    public record Bar(String style, String number, int x, int y, int width, int thickness, int numberX) {

        public int numberY() {
            return y + thickness - 2;
        }
    }

    /**
     * The groups as of each year.
     *
     * @param meanings what the bars mean, one for each of a group's: baseline, alternative if any, compared
     */
    static BarChart of(List<GroupComparison> groups, List<String> meanings, Reader reader) {
        List<List<Integer>> numbers =
                groups.stream().map(group -> numbers(group.asOfEachYear())).toList();
        int most = numbers.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new Drawing(reader, Math.max(1, most)).draw(groups, numbers, meanings);
    }

    private static List<Integer> numbers(Cohort cohort) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(cohort.baseline().number());
        cohort.alternative().ifPresent(other -> numbers.add(other.number()));
        numbers.add(cohort.compared().number());
        return numbers;
    }

    private record Drawing(Reader reader, int most) {

        BarChart draw(List<GroupComparison> groups, List<List<Integer>> numbers, List<String> meanings) {
            List<Legend> legends = IntStream.range(0, meanings.size())
                    .mapToObj(index -> legend(style(index, meanings.size()), meanings.get(index), EDGE + index * LINE))
                    .toList();
            List<Label> labels = new ArrayList<>();
            List<Bar> bars = new ArrayList<>();
            int y = EDGE + meanings.size() * LINE;
            for (int group = 0; group < groups.size(); group++) {
                y += LINE;
                labels.add(new Label(groups.get(group).group().name(), at(EDGE), y));
                y += 6;
                for (int index = 0; index < meanings.size(); index++) {
                    bars.add(bar(
                            style(index, meanings.size()), numbers.get(group).get(index), y));
                    y += THICKNESS + 3;
                }
            }
            return new BarChart(legends, labels, bars, y + EDGE);
        }

        private Legend legend(String style, String text, int y) {
            return new Legend(style, text, box(EDGE, THICKNESS), at(EDGE + THICKNESS + 8), y);
        }

        private Bar bar(String style, int number, int y) {
            int width = Math.round((WIDTH - 2f * EDGE - ROOM_FOR_NUMBERS) * number / most);
            return new Bar(
                    style,
                    reader.t("participation.n", number),
                    box(EDGE, width),
                    y,
                    width,
                    THICKNESS,
                    at(EDGE + width + 6));
        }

        private static String style(int index, int of) {
            if (index == 0) {
                return "one";
            }
            return index == of - 1 ? "two" : "other";
        }

        /** A distance from the side where reading starts. */
        private int at(int distance) {
            return reader.language().rightToLeft() ? WIDTH - distance : distance;
        }

        private int box(int distance, int width) {
            return reader.language().rightToLeft() ? WIDTH - distance - width : distance;
        }
    }
}
