package org.hemicycle.mail;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A node of its own, on a database that it may share with others. Its pauses are short. */
record TestNode(ApplicationContext context) implements AutoCloseable {

    /** @param settings name and value by turns */
    static TestNode on(Map<String, Object> database, Object... settings) {
        Map<String, Object> properties = new HashMap<>(database);
        properties.put("mail.from", "meetings@council.example");
        properties.put("mail.retry-after", "300ms");
        properties.put("mail.deliver-every", "50ms");
        properties.put("hemicycle.jobs.poll", "50ms");
        for (int i = 0; i < settings.length; i += 2) {
            properties.put((String) settings[i], settings[i + 1]);
        }
        return new TestNode(ApplicationContext.run(properties));
    }

    static TestNode sendingTo(int port, Map<String, Object> database) {
        return on(database, "mail.smtp.host", "localhost", "mail.smtp.port", port);
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    OutgoingMail mail(long id) {
        return outbox().find(id).orElseThrow();
    }

    MailStatus statusOf(long id) {
        return mail(id).status();
    }

    long queue(Letter letter) {
        return transactions().executeWrite(status -> outbox().queue(letter));
    }

    void sendDue() {
        context.getBean(Delivery.class).sendDue();
    }

    /** As a node does that is killed before it hears the server's answer. */
    void claimAndDie(long heldForMillis) {
        context.getBean(Mails.class).claim("meetings@council.example", heldForMillis);
    }

    void clear() {
        transactions().executeWrite(status -> {
            try (Statement statement = status.getConnection().createStatement()) {
                return statement.execute("TRUNCATE mail, suppressed_address");
            }
        });
    }

    @Override
    public void close() {
        context.close();
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return context.getBean(TransactionOperations.class);
    }
}
