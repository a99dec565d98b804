package org.hemicycle.participation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A meeting that was counted, under one name of count. */
@MappedEntity("participation_meeting")
public record Meeting(
        @Id @GeneratedValue @Nullable Long id,
        long importId,
        String name,
        LocalDate heldOn,
        boolean monthOnly,
        String place,
        CountName countName) {

    public long number() {
        return Objects.requireNonNull(id);
    }

    public HeldOn held() {
        return new HeldOn(heldOn, monthOnly);
    }
}
