package org.concord.assistance.internal.link;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A case that came in a file, or whose identity was kept just now, and is still to be looked for elsewhere. */
@Entity
@Table(schema = "assistance", name = "case_unlinked")
class Unlinked {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    protected Unlinked() {
    }

    Unlinked(UUID caseId) {
        this.caseId = caseId;
    }

    UUID caseId() {
        return caseId;
    }

    /** What its row holds. */
    Object[] values() {
        return new Object[] {caseId};
    }
}
