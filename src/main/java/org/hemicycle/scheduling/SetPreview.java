package org.hemicycle.scheduling;

import java.util.List;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Token;

/** What would come of moving or cancelling sittings of several sessions together. @param parts one for each session */
public record SetPreview(List<Preview> parts) {

    public SetPreview {
        parts = List.copyOf(parts);
    }

    /** Whether it cannot be done as it is. */
    public boolean isHindered() {
        return parts.stream().anyMatch(Preview::isHindered);
    }

    /** What was wished, the same in each session. */
    public Wish wish() {
        return parts.getFirst().wish();
    }

    /** Two previews with the same fingerprint say the same of the same world. */
    public String fingerprint() {
        return parts.size() == 1
                ? parts.getFirst().fingerprint()
                : Token.hash(parts.stream().map(Preview::fingerprint).collect(Collectors.joining("\n")));
    }
}
