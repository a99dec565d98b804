package org.hemicycle.participation;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("participation_figure")
record FigureRow(
        @Id @GeneratedValue @Nullable Long id, long meetingId, String country, Presence presence, int number) {}
