package org.concord.membership.api;

/** What was said and agreed under an agenda item. */
public record WriteMinutes(String minutes) {
}
