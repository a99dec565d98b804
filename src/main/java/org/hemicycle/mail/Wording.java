package org.hemicycle.mail;

/** Text as people give it, made fit for headers, bodies and the database. */
final class Wording {

    private static final String LINE_BREAKS = "\\R";
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029]";
    private static final String CONTROLS_BUT_TAB_AND_LINE_FEED = "[\\p{Cc}&&[^\\t\\n]]";

    private Wording() {}

    /**
     * One line without control characters, so that no header can be smuggled in by a subject or a name; nor does it look
     * encoded (RFC 2047) where it is not, so that it reads as it was written.
     */
    static String oneLine(String text) {
        return text.replaceAll(CONTROLS, " ").replace("=?", "= ?").strip().replaceAll(" {2,}", " ");
    }

    /** Lines parted by line feeds, without control characters, which neither mail nor PostgreSQL carries. */
    static String lines(String text) {
        return text.replaceAll(LINE_BREAKS, "\n").replaceAll(CONTROLS_BUT_TAB_AND_LINE_FEED, "");
    }
}
