package org.hemicycle.rostering;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects what sittings that move or end mean for each interpreter, however many do so at once, and writes one letter to
 * each just before all of it is committed.
 */
@Singleton
class RosterNews {

    private final RosterLetters letters;
    private final TransactionOperations<Connection> transactions;
    private final Map<Connection, Map<Long, Upset>> underWay = new ConcurrentHashMap<>();

    RosterNews(RosterLetters letters, TransactionOperations<Connection> transactions) {
        this.letters = letters;
        this.transactions = transactions;
    }

    /** What is told of a session when the transaction ends well; only within one. */
    Upset of(long session) {
        TransactionStatus<?> status = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("News of a roster come with the change that makes them."));
        Connection connection = transactions.getConnection();
        return underWay.computeIfAbsent(connection, key -> {
                    status.registerSynchronization(new Telling(key));
                    return new LinkedHashMap<>();
                })
                .computeIfAbsent(session, key -> new Upset());
    }

    private final class Telling implements TransactionSynchronization {
        private final Connection connection;

        /** Commits happen outside of what is propagated to those who work within a transaction. */
        private final PropagatedContext within = PropagatedContext.getOrEmpty();

        Telling(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            try (PropagatedContext.Scope scope = within.propagate()) {
                underWay.getOrDefault(connection, Map.of()).forEach(letters::tell);
            }
        }

        @Override
        public void afterCompletion(Status status) {
            underWay.remove(connection);
        }
    }
}
