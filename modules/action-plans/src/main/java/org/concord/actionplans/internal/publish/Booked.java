package org.concord.actionplans.internal.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.EntryKind;
import org.concord.actionplans.api.Stage;

/** A posting, what its entry says, and the line it is on. */
record Booked(UUID entry, EntryKind kind, LocalDate eventDate, LocalDate bookingDate, Instant postedAt, String reference, UUID commitment, UUID reverses,
        UUID rate, Stage stage, long amount, UUID line, String lineCode, int fiscalYear, String currency, String economicCode, String source,
        String objectiveCode, String activityCode, String activityTitle) {
}
