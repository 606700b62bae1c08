package org.concord.assistance.api;

/** Which screenings are asked for; every component may be null. */
public record ScreeningCriteria(String agency, String worker, ScreeningState state, AgeGroup ageGroup, Signs legal, Signs assistance) {
}
