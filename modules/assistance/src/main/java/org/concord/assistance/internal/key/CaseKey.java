package org.concord.assistance.internal.key;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    protected CaseKey() {
    }

    CaseKey(UUID caseId, MasterKey master) {
        this.caseId = caseId;
        key = new LockedKey(belonging(), master);
    }

    UUID caseId() {
        return caseId;
    }

    /** Locks it with the master key that is in use now. */
    void lockAnew(MasterKey master) {
        key.lockAnew(belonging(), master);
    }

    /** What opens the texts of the case. */
    Seal seal(MasterKey master) {
        return new Seal(caseId, key.opened(belonging(), master));
    }

    private String belonging() {
        return "case-key " + caseId;
    }
}
