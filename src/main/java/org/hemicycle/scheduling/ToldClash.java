package org.hemicycle.scheduling;

/** A clash as a page tells it. */
public record ToldClash(Clash clash, String sentence) {}
