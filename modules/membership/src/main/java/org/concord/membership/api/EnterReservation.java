package org.concord.membership.api;

/** A participant stays outside a decision, or part of it, and says why. */
public record EnterReservation(String participant, String text) {
}
