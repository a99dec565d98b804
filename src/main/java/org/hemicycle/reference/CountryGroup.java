package org.hemicycle.reference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A group of countries, named in one of the UN's languages; who belongs to it depends on the day.
 *
 * @param code such as {@code LDC}, {@code UN-GRULAC} or {@code ITU-E}
 * @param source who keeps the list
 */
@MappedEntity("country_group")
public record CountryGroup(@Id String code, Kind kind, String name, String source) {

    /** Groups of one kind answer one question; groups of development overlap, a country has one region of each kind. */
    public enum Kind {
        DEVELOPMENT,
        UN_REGIONAL_GROUP,
        ITU_REGION
    }
}
