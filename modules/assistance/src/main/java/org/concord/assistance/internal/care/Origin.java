package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From which agency a copy came, and when; nothing of a record that was made in its own case. */
@Embeddable
class Origin {

    @Column(name = "received_from", updatable = false)
    private String agency;
    @Column(name = "received_on", updatable = false)
    private LocalDate day;

    protected Origin() {
    }

    Origin(String agency, LocalDate day) {
        this.agency = agency;
        this.day = day;
    }
}
