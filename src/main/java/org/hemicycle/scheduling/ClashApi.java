package org.hemicycle.scheduling;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Clashes, for programs. */
@Controller("/api/v1/clashes")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class ClashApi {

    private final Clashes clashes;
    private final ClashSentences sentences;
    private final Sessions sessions;

    ClashApi(Clashes clashes, ClashSentences sentences, Sessions sessions) {
        this.clashes = clashes;
        this.sentences = sentences;
        this.sessions = sessions;
    }

    /** The clashes of a session, or of all sittings from one day to another, both included, in UTC; errors first. */
    @Get
    Slice<ClashAnswer> list(
            Reader reader,
            @QueryValue @Nullable Long session,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate to,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        ClashList list = new ClashList(found(reader, session, from, to).stream()
                .map(clash -> new ToldClash(clash, ""))
                .toList());
        return Slice.of(list.told(), page, size, one -> ClashAnswer.of(reader, sentences, one.clash()));
    }

    private List<Clash> found(Reader reader, @Nullable Long session, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (session != null) {
            Session found = sessions.find(session, reader.language())
                    .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
            return clashes.ofSession(found.id());
        }
        if (from == null || to == null) {
            throw new Refused(reader.t("clash.say-which"));
        }
        ClashList.Days days = new ClashList.Days(from, to);
        return clashes.between(days.from(), days.to());
    }
}
