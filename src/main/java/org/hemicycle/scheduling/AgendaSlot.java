package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An item is taken up at a sitting.
 *
 * @param place which of the sitting's items it is; gaps are allowed
 */
@MappedEntity("agenda_slot")
public record AgendaSlot(@Id long id, long itemId, long sittingId, int minutes, int place) {}
