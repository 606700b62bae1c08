package org.concord.membership.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision.
 *
 * @param present how many members came on its day, counted when it was recorded
 * @param needed how many were needed, or null when the body had no rule
 * @param recordedAt when it was entered
 */
public record DecisionRow(UUID id, UUID meeting, String meetingTitle, String process, String body, String number, LocalDate day,
        DecisionKind kind, String text, UUID agendaItem, int present, Integer needed, Instant recordedAt, long version) {

    /** Its number as it sorts. */
    public String order() {
        return NumberOrder.of(number);
    }
}
