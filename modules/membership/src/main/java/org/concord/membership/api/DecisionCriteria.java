package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/** Which decisions are asked for; every component may be null. {@code from} and {@code until} bound the day it was taken. */
public record DecisionCriteria(String process, String body, UUID meeting, DecisionKind kind, LocalDate from, LocalDate until, String q) {

    /** All decisions of one meeting. */
    public static DecisionCriteria of(UUID meeting) {
        return new DecisionCriteria(null, null, meeting, null, null, null, null);
    }
}
