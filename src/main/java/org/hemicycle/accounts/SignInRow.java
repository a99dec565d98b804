package org.hemicycle.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("sign_in")
record SignInRow(@Id String tokenHash, long accountId, Instant startedAt, Instant endsAt) {}
