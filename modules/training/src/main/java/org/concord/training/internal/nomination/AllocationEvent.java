package org.concord.training.internal.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.training.api.AllocationReason;

/** A choice that was made, for good; words that may name somebody go when the officer is anonymised. */
@Entity
@Table(schema = "training", name = "allocation_event")
class AllocationEvent {

    @Id
    private UUID id;
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "nomination_id")
    private UUID nomination;
    @Column(name = "chosen_at")
    private Instant at;
    @Column(name = "seat_number")
    private Integer seat;
    @Enumerated(EnumType.STRING)
    private AllocationReason why;
    @Column(name = "why_details")
    private String details;
    @Column(name = "chosen_by")
    private String by;

    protected AllocationEvent() {
    }

    AllocationEvent(UUID run, Choice choice, Integer seat, Instant at, String by) {
        id = Ids.next();
        this.run = run;
        nomination = choice.nomination();
        why = choice.why();
        details = choice.written();
        this.seat = seat;
        this.at = at;
        this.by = by;
    }
}
