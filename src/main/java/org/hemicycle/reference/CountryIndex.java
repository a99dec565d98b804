package org.hemicycle.reference;

import com.ibm.icu.text.Normalizer2;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a country by what a spreadsheet calls it: its name in any of the six languages with or without the article, its
 * alpha-2, alpha-3 or M49 code, in any case and with or without accents.
 */
public final class CountryIndex {

    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKDInstance();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A name this share of which must be changed is another name. */
    private static final double FARTHEST = 0.34;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, CountryName> nearest = new HashMap<>();

    CountryIndex(Collection<Country> countries, Collection<CountryName> names) {
        for (CountryName name : names) {
            put(folded(ProtocolOrder.withoutArticle(name.name())), name);
            put(folded(name.name()), name);
        }
        for (Country country : countries) {
            codes.put(folded(country.code()), country.code());
            codes.put(folded(country.alpha3()), country.code());
            codes.put(country.m49(), country.code());
        }
    }

    private void put(String folded, CountryName name) {
        codes.putIfAbsent(folded, name.country());
        nearest.putIfAbsent(folded, name);
    }

    /** The alpha-2 code of the country that is meant; empty if none is. */
    public Optional<String> find(String said) {
        return Optional.ofNullable(codes.get(folded(said)));
    }

    /** The name most like what was said, in the language it is nearest in; empty if none is much like it. */
    public Optional<String> suggestion(String said) {
        String folded = folded(said);
        @Nullable String best = null;
        double least = FARTHEST * Math.max(3, folded.length());
        for (Map.Entry<String, CountryName> name : nearest.entrySet()) {
            if (Math.abs(name.getKey().length() - folded.length()) <= least) {
                int distance = distance(folded, name.getKey());
                if (distance < least) {
                    least = distance;
                    best = name.getValue().name();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters and digits alone, without case and accents. */
    static String folded(String text) {
        String bare = MARKS.matcher(COMPATIBLE.normalize(text)).replaceAll("");
        return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Levenshtein's: letters to add, take away or change. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[other.length() + 1];
            line[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(Math.min(line[column - 1], above[column]) + 1, above[column - 1] + change);
            }
            above = line;
        }
        return above[other.length()];
    }
}
