package org.hemicycle.accounts;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Opens, finds and ends sign-ins. The token is the secret in the person's cookie; only its hash is stored. */
@Singleton
public class SignIns {

    private final Accounts accounts;
    private final SignInRows rows;
    private final Passwords passwords;
    private final Clock clock;
    private final Duration idle;
    private final int attempts;
    private final Duration pause;

    SignIns(
            Accounts accounts,
            SignInRows rows,
            Passwords passwords,
            Clock clock,
            @Value("${hemicycle.sign-in.idle}") Duration idle,
            @Value("${hemicycle.sign-in.attempts}") int attempts,
            @Value("${hemicycle.sign-in.pause}") Duration pause) {
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
        this.idle = idle;
        this.attempts = attempts;
        this.pause = pause;
    }

    /** Opens a sign-in. The refusals do not tell whether the account exists. */
    @Transactional
    public Opening open(String email, String password) {
        Instant now = clock.instant();
        if (rows.failuresSince(email.strip(), now.minus(pause)) >= attempts) {
            return new Opening.Paused(pause);
        }
        return checked(email, password)
                .<Opening>map(account -> opened(account, now))
                .orElseGet(() -> failed(email, now));
    }

    /** The person whose token this is, unless it ended. Using a sign-in keeps it open. */
    @Transactional
    public Optional<SignedIn> find(String token) {
        Instant now = clock.instant();
        return rows.find(Token.hash(token))
                .filter(row -> row.endsAt().isAfter(now))
                .flatMap(row -> {
                    if (row.endsAt().isBefore(now.plus(idle).minus(Duration.ofMinutes(5)))) {
                        rows.prolong(row.tokenHash(), now.plus(idle));
                    }
                    return accounts.findById(row.accountId())
                            .map(account -> account.with(accounts.roles(account.number())));
                });
    }

    public void close(String token) {
        rows.delete(Token.hash(token));
    }

    private Optional<Account> checked(String email, String password) {
        Optional<Account> account = accounts.findByEmail(email.strip());
        boolean matches = account.map(known -> passwords.matches(password, known.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return account.filter(known -> matches);
    }

    private Opening opened(Account account, Instant now) {
        String token = Token.make();
        rows.forgetEnded(now);
        rows.forgetFailures(account.email(), now.minus(pause));
        rows.save(new SignInRow(Token.hash(token), account.number(), now, now.plus(idle)));
        return new Opening.Opened(token, account.with(accounts.roles(account.number())));
    }

    private Opening failed(String email, Instant now) {
        rows.addFailure(email.strip(), now);
        return new Opening.Failed();
    }

    /** How an attempt to sign in ended. */
    public sealed interface Opening {
        record Opened(String token, SignedIn person) implements Opening {}

        record Failed() implements Opening {}

        record Paused(Duration pause) implements Opening {}
    }
}
