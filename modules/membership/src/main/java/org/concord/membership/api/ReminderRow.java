package org.concord.membership.api;

import java.time.LocalDate;
import java.util.UUID;

/** A reminder that went up in the night because an action item is overdue or falls due within a week. */
public record ReminderRow(UUID actionItem, String text, OwnerKind ownerKind, String owner, String ownerName, LocalDate dueOn,
        LocalDate remindedOn) {
}
