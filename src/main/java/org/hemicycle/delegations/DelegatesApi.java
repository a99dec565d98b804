package org.hemicycle.delegations;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Delegates, the list of participants and late changes for programs. */
@Controller("/api/v1")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class DelegatesApi {

    private final Sessions sessions;
    private final Delegates delegates;
    private final Participants participants;
    private final Registrar registrar;
    private final AccreditationDesk accreditation;
    private final LateDesk late;
    private final Audit audit;

    DelegatesApi(
            Sessions sessions,
            Delegates delegates,
            Participants participants,
            Registrar registrar,
            AccreditationDesk accreditation,
            LateDesk late,
            Audit audit) {
        this.sessions = sessions;
        this.delegates = delegates;
        this.participants = participants;
        this.registrar = registrar;
        this.accreditation = accreditation;
        this.late = late;
        this.audit = audit;
    }

    /** The list of participants in the protocol order of the reader's language, without mail addresses. */
    @Get("/sessions/{id}/participants")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    Slice<ParticipantAnswer> participants(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        requireSession(reader, id);
        return Slice.of(participants.of(id, reader.language()), page, size, ParticipantAnswer::of);
    }

    /** One delegate; reading it is noted in the audit trail. */
    @Get("/delegates/{id}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    DelegateAnswer one(Reader reader, long id) {
        Delegate delegate = delegate(reader, id);
        audit.note(reader.person(), "read file of delegate", delegate.name());
        return DelegateAnswer.of(delegate);
    }

    /** Changes the fields that are sent; 409 if somebody changed the delegate since the version sent along. */
    @Put("/delegates/{id}")
    DelegateAnswer change(Reader reader, long id, @Body DelegateWish wish) {
        Delegate delegate = delegate(reader, id);
        if (wish.version() == null) {
            throw new Refused(reader.t("dg.version-needed"));
        }
        if (wish.version() != delegate.version()) {
            throw new Outdated(reader.t("dg.outdated"));
        }
        registrar.change(
                By.of(reader.person()), delegate, delegate.particulars().with(wish.fields()), wish.version());
        return DelegateAnswer.of(delegate(reader, id));
    }

    /** Takes a delegate off the list; 422 if that was done before. */
    @Post("/delegates/{id}/withdrawal")
    DelegateAnswer withdraw(Reader reader, long id) {
        registrar.withdraw(By.of(reader.person()), delegate(reader, id));
        return DelegateAnswer.of(delegate(reader, id));
    }

    /** Puts a delegate who was withdrawn back on the list; 422 if they are on it, or their address is. */
    @Post("/delegates/{id}/return")
    DelegateAnswer readmit(Reader reader, long id) {
        registrar.readmit(By.of(reader.person()), delegate(reader, id));
        return DelegateAnswer.of(delegate(reader, id));
    }

    /** Accredits a delegate, refuses or asks back with a reason, or takes a decision back. */
    @Post("/delegates/{id}/accreditation")
    DelegateAnswer decide(Reader reader, long id, @Body Decision decision) {
        accreditation.decide(
                reader.person(),
                delegate(reader, id).delegationId(),
                List.of(id),
                decision.decision(),
                Optional.ofNullable(decision.reason()).orElse(""));
        return DelegateAnswer.of(delegate(reader, id));
    }

    /** What focal points ask for since the list is closed, the oldest first. */
    @Get("/sessions/{id}/late-changes")
    Slice<LateAnswer> lateChanges(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        requireSession(reader, id);
        Map<Long, Map<Field, String>> wanted = late.wanted(id);
        return Slice.of(late.waiting(id), page, size, change -> LateAnswer.of(change, wanted));
    }

    /** Does what was asked for; 422 if it was decided before or cannot be done any more. */
    @Post("/late-changes/{id}/acceptance")
    Answered accept(Reader reader, long id) {
        late.accept(reader.person(), id);
        return new Answered(id, LateChange.Decision.ACCEPTED);
    }

    /** Declines what was asked for, with or without a reason; 422 if it was decided before. */
    @Post("/late-changes/{id}/refusal")
    Answered decline(Reader reader, long id, @Body @Nullable Reason reason) {
        late.decline(reader.person(), id, reason == null || reason.reason() == null ? "" : reason.reason());
        return new Answered(id, LateChange.Decision.DECLINED);
    }

    @Serdeable
    record Decision(Accreditation decision, @Nullable String reason) {}

    @Serdeable
    record Reason(@Nullable String reason) {}

    @Serdeable
    record Answered(long id, LateChange.Decision decision) {}

    /** @param country alpha-2 code; none if an organisation sends the delegate */
    @Serdeable
    record ParticipantAnswer(
            long id,
            long delegation,
            String sender,
            Delegation.Kind kind,
            @Nullable String country,
            String name,
            @Nullable String formOfAddress,
            Delegate.Function function,
            @Nullable String organisation,
            @Nullable String position,
            Sex sex,
            Delegate.Presence mode,
            Accreditation accreditation) {

        static ParticipantAnswer of(Participant participant) {
            Delegate it = participant.delegate();
            return new ParticipantAnswer(
                    it.id(),
                    it.delegationId(),
                    participant.delegation().name(),
                    participant.delegation().kind(),
                    it.country(),
                    it.name(),
                    it.formOfAddress(),
                    it.function(),
                    it.organisation(),
                    it.position(),
                    it.sex(),
                    it.mode(),
                    it.accreditation());
        }
    }

    /** @param fields those that are to change, by the names of the fields of a delegate */
    @Serdeable
    record LateAnswer(
            long id,
            long delegation,
            @Nullable Long delegate,
            LateChange.Kind kind,
            Instant askedAt,
            String askedBy,
            Map<String, String> fields) {

        static LateAnswer of(LateChange change, Map<Long, Map<Field, String>> wanted) {
            return new LateAnswer(
                    change.number(),
                    change.delegationId(),
                    change.delegateId(),
                    change.kind(),
                    change.askedAt(),
                    change.askedBy(),
                    wanted.getOrDefault(change.number(), Map.of()).entrySet().stream()
                            .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue)));
        }
    }

    private void requireSession(Reader reader, long id) {
        if (sessions.find(id, reader.language()).isEmpty()) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
    }

    private Delegate delegate(Reader reader, long id) {
        return delegates.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
