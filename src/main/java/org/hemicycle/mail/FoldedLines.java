package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** Lines folded as RFC 5545 section 3.1 asks: at most 75 octets, and no character torn apart. */
final class FoldedLines {

    private static final int LONGEST = 75;

    private FoldedLines() {}

    /** @param text lines of any length, ended by any line break; ical4j's own folding counts characters, not octets */
    static String of(String text) {
        return text.lines().map(FoldedLines::fold).collect(Collectors.joining());
    }

    private static String fold(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }
}
