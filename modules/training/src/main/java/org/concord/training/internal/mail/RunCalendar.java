package org.concord.training.internal.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which revision of a run's calendar entry people have (RFC 5545, section 3.8.7.4); counts up while the run is locked. */
@Entity
@Table(schema = "training", name = "run_calendar")
class RunCalendar {

    @Id
    @Column(name = "run_id")
    private UUID run;
    @Column(name = "sequence_number")
    private int sequence;

    protected RunCalendar() {
    }

    RunCalendar(UUID run) {
        this.run = run;
    }

    void revise() {
        sequence++;
    }

    int sequence() {
        return sequence;
    }
}
