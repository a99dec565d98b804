package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A copy of credentials as it was sent in. */
@MappedEntity("credentials_copy")
public record CredentialsCopy(@Id long delegationId, String fileName, String type, byte[] content) {

    /** Bytes a copy may have. */
    static final int LARGEST = 5 * 1024 * 1024;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** What a file is by its first bytes, whatever its name says; empty if neither PDF nor JPEG. */
    static Optional<String> typeOf(byte[] content) {
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of("application/pdf");
        }
        return startsWith(content, JPEG) ? Optional.of("image/jpeg") : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
