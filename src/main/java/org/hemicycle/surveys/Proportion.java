package org.hemicycle.surveys;

/**
 * So many of those asked.
 *
 * @param of at least {@code number}
 */
public record Proportion(int number, int of) {

    /** Two-sided 95 %. */
    private static final double Z = 1.959963984540054;

    public double percent() {
        return of == 0 ? 0 : 100.0 * number / of;
    }

    /** Lower end of the Wilson score interval at 95 %, in per cent. */
    public double low() {
        return of == 0 ? 0 : 100 * Math.max(0, centre() - halfWidth());
    }

    /** Upper end of the Wilson score interval at 95 %, in per cent. */
    public double high() {
        return of == 0 ? 100 : 100 * Math.min(1, centre() + halfWidth());
    }

    /**
     * Margin of error at 95 % of a share of one half, if the number replied out of a population of {@code of}, in
     * percentage points; with the finite population correction, so it is 0 when everybody replied.
     */
    public double margin() {
        if (number == 0) {
            return 100;
        }
        return number >= of ? 0 : 100 * Z * Math.sqrt(0.25 / number * (of - number) / (of - 1));
    }

    private double centre() {
        double share = (double) number / of;
        return (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double share = (double) number / of;
        return Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    }
}
