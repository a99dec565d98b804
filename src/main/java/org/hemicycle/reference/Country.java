package org.hemicycle.reference;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A country or area of ISO 3166-1, named in one of the UN's languages.
 *
 * @param code ISO 3166-1 alpha-2, {@code NA} for Namibia
 * @param alpha3 ISO 3166-1 alpha-3
 * @param m49 the UN's statistical code, three digits
 * @param area code of the smallest M49 area around it
 * @param name the UN's short name, its article behind it in parentheses
 */
@MappedEntity("country")
public record Country(@Id String code, String alpha3, String m49, String area, String name) {}
