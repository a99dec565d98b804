package org.hemicycle.delegations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds countries and observers by what people call them, in six languages, by code, and nearly. */
final class SenderNames {

    /** What people write and no list of the United Nations has. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("uk", "GB"),
            Map.entry("great britain", "GB"),
            Map.entry("united states", "US"),
            Map.entry("russia", "RU"),
            Map.entry("south korea", "KR"),
            Map.entry("north korea", "KP"),
            Map.entry("laos", "LA"),
            Map.entry("syria", "SY"),
            Map.entry("vietnam", "VN"),
            Map.entry("czech republic", "CZ"),
            Map.entry("turkey", "TR"),
            Map.entry("tanzania", "TZ"),
            Map.entry("moldova", "MD"),
            Map.entry("ivory coast", "CI"),
            Map.entry("cape verde", "CV"),
            Map.entry("swaziland", "SZ"),
            Map.entry("holland", "NL"),
            Map.entry("brunei", "BN"));

    private final Map<String, Sender> byName = new HashMap<>();
    private final Map<String, Optional<Sender>> found = new HashMap<>();
    private final Map<String, Optional<String>> near = new HashMap<>();

    SenderNames(List<Sender> called) {
        called.forEach(sender -> byName.putIfAbsent(Vocabulary.plain(sender.called()), sender));
        called.forEach(sender -> byName.putIfAbsent(Vocabulary.plain(bare(sender.called())), sender));
        ALSO.forEach((name, code) -> {
            @Nullable Sender sender = byName.get(Vocabulary.plain(code));
            if (sender != null) {
                byName.putIfAbsent(name, sender);
            }
        });
    }

    Optional<Sender> find(String text) {
        return found.computeIfAbsent(
                text,
                absent -> Optional.ofNullable(byName.get(Vocabulary.plain(text)))
                        .or(() -> Optional.ofNullable(byName.get(Vocabulary.plain(bare(text))))));
    }

    /** The name of whoever may send a delegation that is written most alike; empty if none is at all alike. */
    Optional<String> nearest(String text) {
        return near.computeIfAbsent(Vocabulary.plain(text), this::search);
    }

    private Optional<String> search(String plain) {
        int best = Math.max(1, plain.length() / 3) + 1;
        @Nullable String name = null;
        for (Map.Entry<String, Sender> entry : byName.entrySet()) {
            int distance = entry.getKey().length() > 3 && entry.getValue().maySend()
                    ? Distance.between(plain, entry.getKey(), best)
                    : best;
            if (distance < best) {
                best = distance;
                name = entry.getValue().shown();
            }
        }
        return Optional.ofNullable(name);
    }

    /** Without what stands in parentheses and without an English article. */
    private static String bare(String name) {
        return name.replaceAll("\\s*[(（][^)）]*[)）]", "").replaceFirst("(?i)^the ", "");
    }
}
