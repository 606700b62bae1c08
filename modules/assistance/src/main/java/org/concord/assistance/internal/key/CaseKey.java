package org.concord.assistance.internal.key;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** The key of one case. */
@Entity
@Table(schema = "assistance", name = "case_key")
public class CaseKey {

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    @Embedded
    private LockedKey key;
    @Column(name = "damaged_since")
    private Instant damagedSince;

    protected CaseKey() {
    }

    CaseKey(UUID caseId, MasterKey master) {
        this.caseId = caseId;
        key = new LockedKey(belonging(), master);
    }

    UUID caseId() {
        return caseId;
    }

    /** Locks it with the master key that is in use now; one that does not open is noted. */
    void lockAnew(MasterKey master, Instant now) {
        damagedSince = key.lockAnew(belonging(), master) ? null : Objects.requireNonNullElse(damagedSince, now);
    }

    /** Whether it did not open when it was to be locked anew. */
    boolean isDamaged() {
        return damagedSince != null;
    }

    /** What opens the texts of the case. */
    Seal seal(MasterKey master) {
        return new Seal(caseId, key.opened(belonging(), master));
    }

    private String belonging() {
        return "case-key " + caseId;
    }
}
