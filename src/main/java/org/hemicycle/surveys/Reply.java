package org.hemicycle.surveys;

/** Somebody's answers; {@code synthetic} ones were made by a program for demonstration. */
public record Reply(Invitee from, Answers answers, boolean synthetic) {}
