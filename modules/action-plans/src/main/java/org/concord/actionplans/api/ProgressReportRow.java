package org.concord.actionplans.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A progress report.
 *
 * @param submittedBy who submitted it, and so cannot accept it; null while it is written
 * @param reason why it was sent back, or null
 */
public record ProgressReportRow(UUID id, UUID programme, UUID activity, String activityCode, String activityTitle, LocalDate from, LocalDate to, String text,
        ProgressReportState state, String writtenBy, String submittedBy, String acceptedBy, String reason, long version) {
}
