package org.hemicycle.platforms;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Adds platforms and changes what they carry. */
@Singleton
class PlatformBook {

    private final Platforms platforms;
    private final Audit audit;
    private final Clock clock;

    PlatformBook(Platforms platforms, Audit audit, Clock clock) {
        this.platforms = platforms;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refused if there is a platform of that code */
    @Transactional
    void add(Reader reader, String code, String name, int licences) {
        if (platforms.rows().stream().anyMatch(row -> row.code().equals(code))) {
            throw new Refused(reader.t("places.same-code"));
        }
        platforms.add(code, name, licences);
        audit.note(reader.person(), "added platform", name + ", licences " + licences);
    }

    /** @throws Refused if sittings to come need the licences, or somebody changed it in the meantime */
    @Transactional
    void change(Reader reader, long id, int revision, String name, int licences) {
        PlatformRow before = platforms
                .lock(id)
                .flatMap(platforms::find)
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        List<Beyond> beyond = platforms.beyond(id, licences, clock.instant());
        if (!beyond.isEmpty()) {
            Beyond first = beyond.getFirst();
            throw new Refused(reader.t(
                    "places.licences-needed",
                    beyond.size(),
                    first.session(),
                    reader.moment(first.startsAt(), ZoneId.of(first.zone()))));
        }
        if (platforms.update(id, revision, name, licences) == 0) {
            throw new Refused(reader.t("places.changed-meanwhile"));
        }
        audit.note(
                reader.person(), "changed platform", name + ", licences from " + before.licences() + " to " + licences);
    }
}
