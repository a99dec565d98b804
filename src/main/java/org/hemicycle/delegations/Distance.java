package org.hemicycle.delegations;

/** How many letters have to be put in, taken out or exchanged to make one word of another (Levenshtein). */
final class Distance {

    private Distance() {}

    /** @param enough a distance from which on nobody cares; given back for all that are as far */
    static int between(String one, String other, int enough) {
        if (Math.abs(one.length() - other.length()) >= enough) {
            return enough;
        }
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            before[column] = column;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchange = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchange, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] spent = before;
            before = row;
            row = spent;
        }
        return Math.min(before[other.length()], enough);
    }
}
