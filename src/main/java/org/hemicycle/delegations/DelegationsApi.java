package org.hemicycle.delegations;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Delegations for programs. A change from an outdated version is answered with 409. */
@Controller("/api/v1")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class DelegationsApi {

    private final Sessions sessions;
    private final Overview overview;
    private final Delegations delegations;
    private final Delegates delegates;
    private final RegistrationDesk registration;
    private final Registrar registrar;
    private final AccreditationDesk accreditation;
    private final CredentialsDesk credentials;

    DelegationsApi(
            Sessions sessions,
            Overview overview,
            Delegations delegations,
            Delegates delegates,
            RegistrationDesk registration,
            Registrar registrar,
            AccreditationDesk accreditation,
            CredentialsDesk credentials) {
        this.sessions = sessions;
        this.overview = overview;
        this.delegations = delegations;
        this.delegates = delegates;
        this.registration = registration;
        this.registrar = registrar;
        this.accreditation = accreditation;
        this.credentials = credentials;
    }

    /** The delegations to a session in protocol order, and how far each is; 404 if there is no such session. */
    @Get("/sessions/{id}/delegations")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    Slice<DelegationAnswer> ofSession(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(overview.of(session(reader, id).id(), reader.language()), page, size, DelegationAnswer::of);
    }

    /** Opens registration or moves its end: every member and observer of the body has a delegation then. */
    @Put("/sessions/{id}/registration")
    Opened open(Reader reader, long id, @Body Opening opening) {
        return new Opened(registration.open(reader.person(), session(reader, id), opening.closesAt()));
    }

    /** One delegation; 404 if there is none. */
    @Get("/delegations/{id}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    DelegationAnswer one(Reader reader, long id) {
        return answer(reader, delegation(reader, id));
    }

    /** Names the focal point; 409 if somebody changed the delegation since the version sent along. */
    @Put("/delegations/{id}/focal-point")
    DelegationAnswer nameFocalPoint(Reader reader, long id, @Body FocalWish wish) {
        Delegation delegation = delegation(reader, id);
        if (wish.version() != delegation.version()) {
            throw new Outdated(reader.t("dg.outdated"));
        }
        Language language = Language.of(wish.language()).orElseThrow(() -> new Refused(reader.t("form.choice")));
        if (!Particulars.isMail(wish.email())) {
            throw new Refused(reader.t("form.email"));
        }
        if (wish.name().isBlank() || wish.name().length() > Particulars.LONGEST_NAME) {
            throw new Refused(reader.t("form.too-long", Particulars.LONGEST_NAME));
        }
        registration.nameFocalPoint(
                reader.person(),
                delegation,
                new Delegation.FocalPoint(wish.name().strip(), wish.email(), language),
                wish.version());
        return answer(reader, delegation(reader, id));
    }

    /** The delegates of a delegation, those who withdrew at the end. */
    @Get("/delegations/{id}/delegates")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
    Slice<DelegateAnswer> delegates(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(delegates.ofDelegation(delegation(reader, id).id()), page, size, DelegateAnswer::of);
    }

    /** Registers a delegate: name and email are needed, the rest is what is usual; 422 if the address is there already. */
    @Post("/delegations/{id}/delegates")
    HttpResponse<DelegateAnswer> add(Reader reader, long id, @Body DelegateWish wish) {
        Delegation delegation = delegation(reader, id);
        Particulars usual = Particulars.of(
                "",
                delegation.kind() == Delegation.Kind.MEMBER ? Function.ADVISER : Function.OBSERVER,
                "",
                delegation.language().tag(),
                session(reader, delegation.sessionId()).zone(),
                Presence.REMOTE);
        long added = registrar.add(By.of(reader.person()), delegation, usual.with(wish.fields()));
        return HttpResponse.created(
                DelegateAnswer.of(delegates.find(added).orElseThrow()), URI.create("/api/v1/delegates/" + added));
    }

    /** Decides of several delegates at once, all or none; to refuse and to ask back take a reason. */
    @Post("/delegations/{id}/accreditations")
    Decided decide(Reader reader, long id, @Body Decision decision) {
        return new Decided(accreditation.decide(
                reader.person(),
                delegation(reader, id).id(),
                decision.delegates(),
                decision.decision(),
                Optional.ofNullable(decision.reason()).orElse("")));
    }

    /** Accepts or refuses the credentials; 422 if there are none or a reason is missing. */
    @Post("/delegations/{id}/credentials/decision")
    DelegationAnswer decideCredentials(Reader reader, long id, @Body CredentialsDecision decision) {
        credentials.decide(
                reader.person(),
                delegation(reader, id),
                decision.accepted(),
                Optional.ofNullable(decision.reason()).orElse(""));
        return answer(reader, delegation(reader, id));
    }

    /** @param closesAt when the list is closed */
    @Serdeable
    record Opening(Instant closesAt) {}

    /** @param delegations how many are new */
    @Serdeable
    record Opened(int delegations) {}

    @Serdeable
    record FocalWish(String name, String email, String language, int version) {}

    @Serdeable
    record Decision(
            List<Long> delegates,
            Accreditation decision,
            @Nullable String reason) {}

    /** @param decided how many decisions were new */
    @Serdeable
    record Decided(int decided) {}

    @Serdeable
    record CredentialsDecision(boolean accepted, @Nullable String reason) {}

    private DelegationAnswer answer(Reader reader, Delegation delegation) {
        return overview.of(delegation.sessionId(), reader.language()).stream()
                .filter(one -> one.delegation().id() == delegation.id())
                .findFirst()
                .map(DelegationAnswer::of)
                .orElseThrow();
    }

    private Delegation delegation(Reader reader, long id) {
        return delegations
                .find(id, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }
}
