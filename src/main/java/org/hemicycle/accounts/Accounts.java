package org.hemicycle.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface Accounts extends CrudRepository<Account, Long> {

    @Query("SELECT * FROM account WHERE lower(email) = lower(:email)")
    Optional<Account> findByEmail(String email);

    @Query("SELECT * FROM account ORDER BY lower(name), id")
    List<Account> listByName();

    @Query("SELECT role FROM account_role WHERE account_id = :account")
    Set<Role> roles(long account);

    @Query("INSERT INTO account_role (account_id, role) VALUES (:account, :role) ON CONFLICT DO NOTHING")
    void grant(long account, Role role);

    @Query("DELETE FROM account_role WHERE account_id = :account")
    void revokeAll(long account);

    /** Held until the end of the transaction: of two who decide about administrators at once, one waits. */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtext('administrators'))")
    int lockAdministrators();
}
