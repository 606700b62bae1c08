package org.concord.assistance.internal.htcds;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.concord.assistance.internal.key.LockedKey;
import org.concord.assistance.internal.key.Seal;
import org.concord.assistance.internal.key.Seals;

/** What opens that which is held of a file; with it gone, what was held is noise. */
@Entity
@Table(schema = "assistance", name = "case_file_key")
@IdClass(CaseFileKey.Key.class)
class CaseFileKey {

    /** Which key of which file. */
    record Key(UUID fileId, Held held) implements Serializable {
    }

    @Id
    @Column(name = "file_id")
    private UUID fileId;
    @Id
    @Enumerated(EnumType.STRING)
    private Held held;
    @Embedded
    private LockedKey key;

    protected CaseFileKey() {
    }

    CaseFileKey(UUID fileId, Held held, Seals seals) {
        this.fileId = fileId;
        this.held = held;
        key = seals.makePassing(fileId);
    }

    void lockAnew(Seals seals) {
        seals.lockAnew(fileId, key);
    }

    Seal seal(Seals seals) {
        return seals.of(fileId, key);
    }
}
