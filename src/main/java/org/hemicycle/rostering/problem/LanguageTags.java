package org.hemicycle.rostering.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** BCP 47 language tags as RFC 5646 writes them, compared ignoring case and without fallback. */
public final class LanguageTags {
    private static final String LANGUAGE = "([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})";
    private static final String SCRIPT = "(-[a-z]{4})?";
    private static final String REGION = "(-([a-z]{2}|[0-9]{3}))?";
    private static final String VARIANTS = "(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*";
    private static final String EXTENSIONS = "(-[0-9a-wyz](-[a-z0-9]{2,8})+)*";
    private static final String PRIVATE = "x(-[a-z0-9]{1,8})+";
    private static final String IRREGULAR = "en-gb-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao"
            + "|tay|tsu)|sgn-(be-fr|be-nl|ch-de)";
    private static final Pattern TAG = Pattern.compile(
            LANGUAGE + SCRIPT + REGION + VARIANTS + EXTENSIONS + "(-" + PRIVATE + ")?|" + PRIVATE + "|" + IRREGULAR);

    private LanguageTags() {}

    public static void check(String tag) {
        Refusal.unless(wellFormed(tag), "“" + tag + "” is not a BCP 47 language tag.");
    }

    public static boolean wellFormed(String tag) {
        return TAG.matcher(folded(tag)).matches();
    }

    public static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    public static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
