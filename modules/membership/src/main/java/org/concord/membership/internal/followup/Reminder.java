package org.concord.membership.internal.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Stands on the home page of those concerned as long as the action item is open. */
@Entity
@Table(schema = "membership", name = "action_reminder")
class Reminder {

    @Id
    @Column(name = "action_item_id")
    private UUID actionItem;
    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    protected Reminder() {
    }

    Reminder(UUID actionItem, LocalDate today) {
        this.actionItem = actionItem;
        this.remindedOn = today;
    }
}
