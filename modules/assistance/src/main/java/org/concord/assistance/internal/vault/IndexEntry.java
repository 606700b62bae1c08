package org.concord.assistance.internal.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** By which a person is found again: a digest that tells a name or number from another, and tells neither. */
@Entity
@Table(schema = "assistance", name = "identity_index")
@IdClass(IndexEntry.Key.class)
class IndexEntry {

    /** Which digest of which case. */
    record Key(UUID caseId, String digest) implements Serializable {
    }

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    @Id
    private String digest;

    protected IndexEntry() {
    }

    IndexEntry(UUID caseId, String digest) {
        this.caseId = caseId;
        this.digest = digest;
    }

    UUID caseId() {
        return caseId;
    }

    String digest() {
        return digest;
    }

    /** What its row holds, in the order of the columns. */
    Object[] values() {
        return new Object[] {caseId, digest};
    }
}
