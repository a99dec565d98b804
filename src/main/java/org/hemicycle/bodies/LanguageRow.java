package org.hemicycle.bodies;

/** A language that a form offers, by its BCP 47 tag and its name in the reader's language. */
public record LanguageRow(String tag, String name) {}
