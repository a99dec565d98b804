package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of a delegation or a delegate that was changed.
 *
 * @param version of the delegate after it, or of the delegation if it is about none
 * @param field a {@link Field}, or what else can change
 */
@MappedEntity("delegation_change")
public record Change(
        @Id long id,
        long delegationId,
        @Nullable Long delegateId,
        int version,
        Instant at,
        String who,
        String field,
        String before,
        String after) {

    static final String REGISTERED = "REGISTERED";
    static final String ACCREDITATION = "ACCREDITATION";
    static final String WITHDRAWN = "WITHDRAWN";
    static final String PERSON = "PERSON";
    static final String FOCAL_NAME = "FOCAL_NAME";
    static final String FOCAL_EMAIL = "FOCAL_EMAIL";
    static final String FOCAL_LANGUAGE = "FOCAL_LANGUAGE";
    static final String HANDED_IN = "HANDED_IN";
    static final String CREDENTIALS = "CREDENTIALS";
}
