package org.hemicycle.web.sheets;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The text of an uploaded file.
 *
 * @param encoding how the bytes were read, as {@code UTF-8}
 * @param guessed whether the encoding is no more than likely, so that a person should look at the letters
 */
public record SheetText(String text, String encoding, boolean guessed) {

    private static final String MARK = "\uFEFF";
    private static final int SAMPLE_BYTES = 1 << 16;

    /** What spreadsheets of the six languages were saved in before Unicode; the detector knows others, seldom right. */
    private static final Set<String> BEFORE_UNICODE =
            Set.of("windows-1252", "windows-1251", "windows-1256", "GB18030", "Big5", "ISO-8859-1", "KOI8-R");

    /** UTF-8 or UTF-16, with or without a byte order mark; empty if the bytes are no text in either. */
    public static Optional<SheetText> unicode(byte[] bytes) {
        Charset charset = unicodeCharset(bytes);
        return decoded(bytes, charset).map(text -> new SheetText(text, charset.name(), false));
    }

    /** Unicode, else the likeliest of the older encodings; empty if the bytes are no text at all. */
    static Optional<SheetText> read(byte[] bytes) {
        return unicode(bytes).or(() -> likeliest(bytes));
    }

    private static Optional<SheetText> likeliest(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE_BYTES ? Arrays.copyOf(bytes, SAMPLE_BYTES) : bytes;
        return Stream.of(new CharsetDetector().setText(sample).detectAll())
                .map(CharsetMatch::getName)
                .filter(BEFORE_UNICODE::contains)
                .map(name -> name.equals("ISO-8859-1") ? "windows-1252" : name)
                .filter(Charset::isSupported)
                .flatMap(name ->
                        decoded(bytes, Charset.forName(name)).map(text -> new SheetText(text, name, true)).stream())
                .findFirst();
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                    .filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Tables begin with letters of ASCII, so without a mark the place of the zero byte tells UTF-16 from UTF-8. */
    private static Charset unicodeCharset(byte[] bytes) {
        if (bytes.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if ((first == 0xff && second == 0xfe) || (first != 0 && second == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        return (first == 0xfe && second == 0xff) || (first == 0 && second != 0)
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }
}
