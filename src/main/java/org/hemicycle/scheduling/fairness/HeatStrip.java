package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.web.Reader;

/**
 * Members by local hour as a sitting begins: a bar for each hour of the day, as high as members are many, over a ruler of
 * the day's bands. The day runs in the direction in which the reader reads. Widths are in percent of the picture, so that
 * letters keep their size on a phone; every colour has a pattern of its own.
 */
public record HeatStrip(
        List<Bar> bars, List<Label> counts, List<Stretch> bands, List<Label> hours, Label host, String summary) {

    /** Height of the picture in pixels. */
    public static final int HEIGHT = 208;

    /** Where the bars stand. */
    public static final int GROUND = 140;

    static final int RULER = 24;

    private static final int HIGHEST = 108;
    private static final int HOURS = 24;
    private static final double HOUR = 100.0 / HOURS;
    private static final double GAP = 0.3;
    private static final int SHORTEST_LABELLED = 240;

    /** Some members in an hour whose sitting touches this band. */
    public record Bar(String style, String x, int y, String width, int height) {}

    public record Label(String x, int y, String text) {}

    /** A band of the day, with its name if there is room for it. */
    public record Stretch(String style, String x, String width, String middle, String name) {}

    static HeatStrip of(List<MemberHours> members, BurdenScale scale, Instant start, ZoneId host, Reader reader) {
        Drawing drawing = new Drawing(reader.language().rightToLeft());
        drawing.draw(members);
        return new HeatStrip(
                drawing.bars,
                drawing.counts,
                stretches(scale, drawing, reader),
                drawing.hours(),
                drawing.host(start.atZone(host).toLocalTime(), reader.t("fair.strip.host", reader.time(start, host))),
                summary(members, reader));
    }

    /** One sentence for who cannot see it, and below it for all. */
    static String summary(List<MemberHours> members, Reader reader) {
        return reader.t(
                "fair.strip.summary",
                members.size(),
                count(members, Band.GREEN),
                count(members, Band.YELLOW),
                count(members, Band.RED));
    }

    private static long count(List<MemberHours> members, Band band) {
        return members.stream().filter(member -> member.band() == band).count();
    }

    private static List<Stretch> stretches(BurdenScale scale, Drawing drawing, Reader reader) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < BurdenScale.DAY) {
            int to = Math.min(BurdenScale.DAY, from + scale.untilNextSpan(from));
            Band band = scale.at(from);
            double width = 100.0 * (to - from) / BurdenScale.DAY;
            double x = 100.0 * from / BurdenScale.DAY;
            stretches.add(new Stretch(
                    band.style(),
                    percent(drawing.x(x, width)),
                    percent(width),
                    percent(drawing.x(x, width) + width / 2),
                    to - from < SHORTEST_LABELLED ? "" : reader.t("fair.band." + band)));
            from = to;
        }
        return stretches;
    }

    private static String percent(double number) {
        return String.format(Locale.ROOT, "%.2f%%", number);
    }

    /** Puts bars where they belong. */
    private static final class Drawing {

        private final boolean rightToLeft;
        private final List<Bar> bars = new ArrayList<>();
        private final List<Label> counts = new ArrayList<>();

        Drawing(boolean rightToLeft) {
            this.rightToLeft = rightToLeft;
        }

        void draw(List<MemberHours> members) {
            Map<Integer, Map<Band, Integer>> byHour = new TreeMap<>();
            for (MemberHours member : members) {
                byHour.computeIfAbsent(member.localStart().getHour(), hour -> new EnumMap<>(Band.class))
                        .merge(member.band(), 1, Integer::sum);
            }
            int most = byHour.values().stream().mapToInt(Drawing::sum).max().orElse(1);
            byHour.forEach((hour, bands) -> column(hour, bands, most));
        }

        private void column(int hour, Map<Band, Integer> bands, int most) {
            double x = x(hour * HOUR, HOUR);
            int below = 0;
            for (Map.Entry<Band, Integer> band : bands.entrySet()) {
                int bottom = height(below, most);
                below += band.getValue();
                int top = height(below, most);
                bars.add(new Bar(
                        band.getKey().style(),
                        percent(x + GAP),
                        GROUND - top,
                        percent(HOUR - 2 * GAP),
                        Math.max(2, top - bottom)));
            }
            counts.add(new Label(percent(x + HOUR / 2), GROUND - height(below, most) - 5, Integer.toString(below)));
        }

        List<Label> hours() {
            List<Label> labels = new ArrayList<>();
            for (int hour = 3; hour < HOURS; hour += 3) {
                labels.add(new Label(
                        percent(x(hour * HOUR, 0)), GROUND + RULER + 16, String.format(Locale.ROOT, "%02d", hour)));
            }
            return labels;
        }

        Label host(LocalTime time, String text) {
            double x = 100.0 * time.toSecondOfDay() / 60 / BurdenScale.DAY;
            return new Label(percent(x(x, 0)), GROUND + RULER, text);
        }

        double x(double fromMorning, double width) {
            return rightToLeft ? 100 - fromMorning - width : fromMorning;
        }

        private static int sum(Map<Band, Integer> bands) {
            return bands.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static int height(int members, int most) {
            return Math.round((float) HIGHEST * members / most);
        }
    }
}
