package org.hemicycle.scheduling.fairness;

import java.util.List;
import java.util.Random;
import org.hemicycle.scheduling.fairness.RotationTable.Column;
import org.hemicycle.scheduling.fairness.RotationTable.Row;
import org.hemicycle.scheduling.fairness.RotationTable.Season;

/**
 * A good rotation to begin with: from many beginnings drawn at random, always the same, one sitting after the other is
 * given the hour that makes the worst, then the spread, smaller, until none is better. What it finds is proved by nobody.
 */
final class RotationStart {

    private static final int BEGINNINGS = 150;
    private static final long SEED = 9400;

    private final List<Row> rows;
    private final List<Season> seasons;
    private final Random random = new Random(SEED);
    private int[][] counts;
    private long[] borne;

    RotationStart(RotationTable table) {
        this.rows = table.rows();
        this.seasons = table.seasons();
        this.counts = new int[0][];
        this.borne = new long[0];
    }

    /** How often each column of each season is used. */
    int[][] best() {
        int[][] best = new int[0][];
        long[] bestFigures = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int beginning = 0; beginning < BEGINNINGS; beginning++) {
            draw();
            descend();
            long[] figures = {worst(), total()};
            if (isLess(figures, bestFigures)) {
                bestFigures = figures;
                best = counts;
            }
        }
        return best;
    }

    private void draw() {
        counts = new int[seasons.size()][];
        borne = rows.stream().mapToLong(Row::before).toArray();
        for (int season = 0; season < counts.length; season++) {
            counts[season] = new int[seasons.get(season).columns().size()];
            for (int day = 0; day < seasons.get(season).days().size(); day++) {
                int column = random.nextInt(counts[season].length);
                counts[season][column]++;
                add(seasons.get(season).columns().get(column), 1);
            }
        }
    }

    private void descend() {
        boolean better = true;
        while (better) {
            better = false;
            for (int season = 0; season < counts.length; season++) {
                for (int from = 0; from < counts[season].length; from++) {
                    better |= counts[season][from] > 0 && moveOne(season, from);
                }
            }
        }
    }

    /** Gives one sitting of an hour the best other hour, if that is better. */
    private boolean moveOne(int season, int from) {
        List<Column> columns = seasons.get(season).columns();
        long[] best = {worst(), spread()};
        int to = from;
        add(columns.get(from), -1);
        for (int other = 0; other < columns.size(); other++) {
            add(columns.get(other), 1);
            long[] figures = {worst(), spread()};
            if (isLess(figures, best)) {
                best = figures;
                to = other;
            }
            add(columns.get(other), -1);
        }
        add(columns.get(to), 1);
        counts[season][from]--;
        counts[season][to]++;
        return to != from;
    }

    private void add(Column column, int times) {
        for (int row = 0; row < borne.length; row++) {
            borne[row] += (long) times * column.costs()[row];
        }
    }

    private long worst() {
        long worst = 0;
        for (long one : borne) {
            worst = Math.max(worst, one);
        }
        return worst;
    }

    /** Cubes make those near the worst weigh most. */
    private long spread() {
        long spread = 0;
        for (long one : borne) {
            spread += one * one / 64 * one / 64;
        }
        return spread;
    }

    private long total() {
        long total = 0;
        for (int row = 0; row < borne.length; row++) {
            total += borne[row] * rows.get(row).members();
        }
        return total;
    }

    private static boolean isLess(long[] one, long[] other) {
        return one[0] < other[0] || one[0] == other[0] && one[1] < other[1];
    }
}
