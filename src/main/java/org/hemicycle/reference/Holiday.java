package org.hemicycle.reference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * A day on which a place does not work.
 *
 * @param place code of a {@link DutyStation}, {@code CH-GE}
 * @param name as the place calls it
 * @param language BCP 47 tag of the name
 * @param source the law or list that says so
 */
@MappedEntity("holiday")
public record Holiday(@Id long id, String place, LocalDate day, String name, String language, String source) {}
