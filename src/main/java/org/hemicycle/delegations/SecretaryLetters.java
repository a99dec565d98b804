package org.hemicycle.delegations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;

/** The letters to a secretary of what focal points asked for and sent in, in the secretary's own language. */
@Singleton
class SecretaryLetters {

    private static final int NAMES_SHOWN = 10;

    private final LateDesk late;
    private final Delegations delegations;
    private final Sessions sessions;
    private final String baseUrl;

    SecretaryLetters(
            LateDesk late, Delegations delegations, Sessions sessions, @Value("${hemicycle.base-url}") String baseUrl) {
        this.late = late;
        this.delegations = delegations;
        this.sessions = sessions;
        this.baseUrl = baseUrl;
    }

    Letter of(SignedIn secretary, SecretaryNews.Came came) {
        Reader reader = new Reader(secretary.language(), secretary.zone(), Optional.empty(), "", "", "");
        Session session = sessions.find(came.session(), reader.language()).orElseThrow();
        List<String> parts = new ArrayList<>();
        parts.add(reader.t("dg.mail.dear", secretary.name()));
        parts.add(reader.t("dg.mail.came", session.title()));
        if (!came.asked().isEmpty()) {
            parts.add(reader.t("dg.late.title") + ":\n" + asked(reader, came.asked()));
            parts.add(baseUrl + "/sessions/" + session.id() + "/late-changes");
        }
        if (!came.submitted().isEmpty()) {
            parts.add(reader.t("dg.credentials") + ":\n" + submitted(reader, came.submitted()));
        }
        return Letter.to(
                new Mailbox(secretary.email(), secretary.name()),
                "delegation-news",
                reader.language().tag().toLowerCase(Locale.ROOT),
                reader.t(
                        "dg.mail.came.subject",
                        session.code(),
                        came.asked().size() + came.submitted().size()),
                String.join("\n\n", parts) + "\n");
    }

    /** A line for each delegation and kind of request. */
    private String asked(Reader reader, List<LateChange> changes) {
        Map<Long, Map<LateChange.Kind, List<LateChange>>> grouped = new LinkedHashMap<>();
        changes.forEach(
                change -> grouped.computeIfAbsent(change.delegationId(), absent -> new EnumMap<>(LateChange.Kind.class))
                        .computeIfAbsent(change.kind(), absent -> new ArrayList<>())
                        .add(change));
        List<String> lines = new ArrayList<>();
        grouped.forEach((delegation, kinds) -> kinds.forEach((kind, some) ->
                lines.add("– " + name(reader, delegation) + ", " + reader.t("dg.late." + kind) + ": " + names(some))));
        return String.join("\n", lines);
    }

    private String names(List<LateChange> some) {
        List<String> shown = some.stream().limit(NAMES_SHOWN).map(late::subject).toList();
        String rest = some.size() > NAMES_SHOWN ? ", … (+" + (some.size() - NAMES_SHOWN) + ")" : "";
        return String.join(", ", shown) + rest;
    }

    private String submitted(Reader reader, List<Credentials> some) {
        return String.join(
                "\n",
                some.stream()
                        .map(one -> "– " + name(reader, one.delegationId()) + ", " + reader.date(one.submittedOn())
                                + ", " + baseUrl + "/delegations/" + one.delegationId())
                        .toList());
    }

    private String name(Reader reader, long delegation) {
        return delegations.find(delegation, reader.language()).orElseThrow().name();
    }
}
