package org.hemicycle.delegations;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.mail.Written;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.TestSessions;

/** A session of a body with seats, and delegations to it. */
record TestDelegations(ApplicationContext context, TestSessions session) {

    static final List<String> MEMBERS = List.of("FJ", "EG", "CH", "CN", "RU", "AR");

    static TestDelegations withSeats(ApplicationContext context) {
        TestSessions session = TestSessions.draft(context);
        Bodies bodies = context.getBean(Bodies.class);
        MEMBERS.forEach(member -> bodies.seat(
                session.read().bodyId(), member, "X", LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)));
        return new TestDelegations(context, session);
    }

    long id() {
        return session.session();
    }

    /** The delegation of Fiji, whose focal point reads French. */
    Delegation fiji() {
        return ofCountry("FJ");
    }

    Delegation ofCountry(String country) {
        long id = context.getBean(Delegates.class).delegation(id(), country);
        return read(id);
    }

    Delegation read(long id) {
        return context.getBean(Delegations.class).find(id, Language.ENGLISH).orElseThrow();
    }

    Delegation withFocalPoint(Delegation delegation, Language language) {
        context.getBean(RegistrationDesk.class)
                .nameFocalPoint(
                        session.secretary(),
                        delegation,
                        new Delegation.FocalPoint("Focal point, " + delegation.name(), focalMail(delegation), language),
                        delegation.version());
        return read(delegation.id());
    }

    String focalMail(Delegation delegation) {
        return "focal." + delegation.id() + "@delegations.example";
    }

    /** Opens registration until long after all tests, or closes the list. */
    void open(boolean closed) {
        context.getBean(RegistrationDesk.class)
                .open(
                        session.secretary(),
                        session.read(),
                        Instant.parse(closed ? "2020-01-01T00:00:00Z" : "2999-01-01T00:00:00Z"));
    }

    /** The private link of a delegation, without the server's address. */
    String link(Delegation delegation) {
        return "/d/" + context.getBean(FocalLinks.class).send(session.secretary(), delegation);
    }

    Delegate delegate(Delegation delegation, String name, String email) {
        long id = context.getBean(Registrar.class)
                .add(
                        By.of(session.secretary()),
                        delegation,
                        Particulars.of(name, Function.ADVISER, email, "en", "Pacific/Fiji", Presence.REMOTE));
        return find(id);
    }

    Delegate find(long id) {
        return context.getBean(Delegates.class).find(id).orElseThrow();
    }

    List<Delegate> all(Delegation delegation) {
        return context.getBean(Delegates.class).ofDelegation(delegation.id());
    }

    String mail(String mark) {
        return mark + "." + id() + "@delegations.example";
    }

    /** An organisation that observes, named in English alone. */
    long observer(String name) {
        long body = session.read().bodyId();
        return inTransaction(() -> {
            long observer = number("INSERT INTO observer (body_id, kind, reason, valid) VALUES (" + body
                    + ", 'ORGANISATION', 'Invited', '[2019-01-01,2023-01-01)') RETURNING id");
            number("INSERT INTO observer_name (observer_id, language, name) VALUES (" + observer + ", 'en', '" + name
                    + "') RETURNING observer_id");
            return observer;
        });
    }

    long number(String sql) {
        return context.getBean(JdbcOperations.class).execute((Connection connection) -> {
            try (ResultSet found = connection.createStatement().executeQuery(sql)) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    @SuppressWarnings("unchecked")
    <T> T inTransaction(Supplier<T> work) {
        TransactionOperations<Connection> transactions = context.getBean(TransactionOperations.class);
        return transactions.executeWrite(status -> work.get());
    }

    /** The texts of the letters to an address, the newest first. */
    List<String> letters(String address) {
        return Written.to(context, address);
    }
}
