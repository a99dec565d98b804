package org.hemicycle.platforms;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a platform carries at most.
 *
 * @param platform its code
 */
@MappedEntity("channel_limit")
public record ChannelLimit(@Id String platform, What what, int most, String source, int version) {

    /** What is counted. */
    public enum What {
        LANGUAGES,
        INTERPRETERS
    }
}
