package org.hemicycle.participation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of an uploaded file into text: UTF-8 or UTF-16, with or without a byte order mark. */
final class FileText {

    private static final String MARK = "\uFEFF";

    private FileText() {}

    /** Empty if the bytes are no text in either, or hold characters that no table has. */
    static Optional<String> decode(byte[] bytes) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text)
                    .filter(read -> read.indexOf('\0') < 0);
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }

    /** Tables begin with letters of ASCII, so without a mark the place of the zero byte tells UTF-16 from UTF-8. */
    private static Charset charset(byte[] bytes) {
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
