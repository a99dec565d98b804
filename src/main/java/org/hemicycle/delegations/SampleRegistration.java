package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;

/** Registration in the midst of things, for a session that nobody real takes part in. */
@Singleton
public class SampleRegistration {

    private static final int LINKED = 3;
    private static final int SUBMITTED = 10;
    private static final int ACCEPTED = 6;
    private static final int ACCREDITED = 8;

    private final RegistrationDesk registration;
    private final AccreditationDesk accreditation;
    private final CredentialsDesk credentials;
    private final Registrar registrar;
    private final LateDesk late;
    private final FocalLinks links;
    private final Overview overview;
    private final Delegations delegations;
    private final Delegates delegates;
    private final Sessions sessions;

    SampleRegistration(
            RegistrationDesk registration,
            AccreditationDesk accreditation,
            CredentialsDesk credentials,
            Registrar registrar,
            LateDesk late,
            FocalLinks links,
            Overview overview,
            Delegations delegations,
            Delegates delegates,
            Sessions sessions) {
        this.registration = registration;
        this.accreditation = accreditation;
        this.credentials = credentials;
        this.registrar = registrar;
        this.late = late;
        this.links = links;
        this.overview = overview;
        this.delegations = delegations;
        this.delegates = delegates;
        this.sessions = sessions;
    }

    /**
     * Every delegation has a focal point, known by function only; some have links and credentials, some delegates are
     * accredited, one is asked back, and two changes came too late. Nobody is withdrawn or refused.
     *
     * @return how many letters this put into the outbox
     */
    @Transactional
    public int fill(SignedIn secretary, long id) {
        Session session = sessions.find(id, Language.ENGLISH).orElseThrow();
        registration.open(
                secretary,
                session,
                session.firstDay()
                        .minusDays(4)
                        .atTime(LocalTime.of(18, 0))
                        .atZone(session.hostZone())
                        .toInstant());
        List<Delegation> sent = overview.of(id, Language.ENGLISH).stream()
                .map(standing -> named(secretary, standing.delegation()))
                .toList();
        sent.stream().limit(LINKED).forEach(one -> links.send(secretary, one));
        sent.stream().limit(SUBMITTED).forEach(one -> submit(session, one));
        sent.stream().limit(ACCEPTED).forEach(one -> credentials.decide(secretary, one, true, ""));
        credentials.decide(secretary, sent.get(ACCEPTED), false, "The copy is not signed.");
        sent.stream()
                .limit(ACCREDITED)
                .forEach(one -> accreditation.decide(
                        secretary, one.id(), List.of(first(one).id()), Accreditation.ACCREDITED, ""));
        Delegation back = sent.get(ACCREDITED);
        accreditation.decide(
                secretary,
                back.id(),
                List.of(first(back).id()),
                Accreditation.ASKED_BACK,
                "Please give the name as it stands in the passport.");
        needAccess(secretary, first(sent.getFirst()));
        comeTooLate(sent.get(1), sent.get(2));
        return LINKED + ACCEPTED + 1 + 2 * ACCREDITED + 1;
    }

    private Delegation named(SignedIn secretary, Delegation delegation) {
        Language language = delegates.ofDelegation(delegation.id()).stream()
                .findFirst()
                .map(Delegate::readingLanguage)
                .orElse(Language.ENGLISH);
        String name = delegations.find(delegation.id(), language).orElseThrow().name();
        registration.nameFocalPoint(
                secretary,
                delegation,
                new Delegation.FocalPoint(
                        Messages.in(language).text("dg.focal") + " – " + name,
                        "focal." + sender(delegation) + "@delegations.example",
                        language),
                delegation.version());
        return delegations.find(delegation.id(), Language.ENGLISH).orElseThrow();
    }

    private static String sender(Delegation delegation) {
        return Optional.ofNullable(delegation.country())
                .map(country -> country.toLowerCase(Locale.ROOT))
                .orElse("observer-" + delegation.observerId());
    }

    private void submit(Session session, Delegation delegation) {
        credentials.submit(
                By.focalPointOf(delegation), delegation, session.firstDay().minusDays(10), Optional.empty());
    }

    private void needAccess(SignedIn secretary, Delegate delegate) {
        Map<Field, String> needs = Map.of(Field.CAPTIONING, "true", Field.SIGN_LANGUAGE, "International Sign");
        registrar.change(By.of(secretary), delegate, delegate.particulars().with(needs), delegate.version());
    }

    private void comeTooLate(Delegation adding, Delegation changing) {
        Delegate like = first(adding);
        late.askToAdd(
                By.focalPointOf(adding),
                adding,
                like.particulars()
                        .with(Map.of(
                                Field.NAME, "Alternate, " + adding.name(),
                                Field.FUNCTION, Function.ALTERNATE.name(),
                                Field.EMAIL, "alternate." + like.email())));
        Delegate changed = first(changing);
        late.askToChange(
                By.focalPointOf(changing),
                changing,
                changed,
                changed.particulars().with(Map.of(Field.POSITION, "Director-General")));
    }

    private Delegate first(Delegation delegation) {
        return delegates.ofDelegation(delegation.id()).getFirst();
    }
}
