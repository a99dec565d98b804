package org.hemicycle.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.reference.NotFound;

/** Lets programs act for people, each with a token that its person made and can take back. */
@Singleton
public class ApiTokens {

    /** What a token begins with, so that one that was published by mistake is recognised. */
    static final String PREFIX = "hemicycle_";

    private static final Duration RIGHT_TO_THE_HOUR = Duration.ofHours(1);

    private final ApiTokenRows rows;
    private final Accounts accounts;
    private final Clock clock;

    ApiTokens(ApiTokenRows rows, Accounts accounts, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the token, which nobody can read again later */
    @Transactional
    public String make(SignedIn person, String name, Duration valid) {
        String token = PREFIX + Token.make();
        Instant now = clock.instant();
        rows.save(new ApiToken(null, person.accountId(), name, Token.hash(token), now, now.plus(valid), null));
        return token;
    }

    /** The newest first. */
    @Transactional
    public List<ApiToken> of(SignedIn person) {
        return rows.of(person.accountId());
    }

    /** @throws NotFound if the person has no such token */
    @Transactional
    public void revoke(SignedIn person, long token) {
        if (rows.delete(token, person.accountId()) == 0) {
            throw new NotFound("You have no such token.", "missing.token");
        }
    }

    /** The person for whom a program acts, unless its token ended or was taken back. */
    @Transactional
    Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return rows.find(Token.hash(token))
                .filter(row -> row.endsAt().isAfter(now))
                .flatMap(row -> {
                    Optional.ofNullable(row.id()).ifPresent(id -> rows.use(id, now, now.minus(RIGHT_TO_THE_HOUR)));
                    return accounts.findById(row.accountId());
                })
                .map(account -> account.with(accounts.roles(account.number())));
    }
}
