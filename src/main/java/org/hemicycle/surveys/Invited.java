package org.hemicycle.surveys;

import org.hemicycle.reference.Language;

/**
 * Somebody who is asked.
 *
 * @param country alpha-2 code of the delegation they belong to
 * @param language they are written to in
 */
public record Invited(String country, String name, String email, Language language) {}
