package org.concord.membership.api;

import java.time.LocalDate;

/** Which joint actions are asked for; every component may be null. {@code asOf}: those going on on this day. */
public record JointActionCriteria(String process, String body, String participant, LocalDate asOf, String q) {

    /** Every joint action. */
    public static final JointActionCriteria ALL = new JointActionCriteria(null, null, null, null, null);
}
