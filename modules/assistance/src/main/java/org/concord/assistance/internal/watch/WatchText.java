package org.concord.assistance.internal.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.concord.assistance.internal.key.Seal;

/** What somebody wrote of a look or an emergency, locked with the key of the case. Once that key is destroyed it says that something was written, not what. */
@Entity
@Table(schema = "assistance", name = "watch_text")
@IdClass(WatchTextKey.class)
class WatchText {

    @Id
    @Column(name = "subject_id")
    private UUID subject;
    @Id
    @Enumerated(EnumType.STRING)
    private WatchTextKind kind;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    private byte[] closed;

    protected WatchText() {
    }

    /** Locks it; with no seal, because the case was erased, nothing of it is kept. */
    WatchText(Written written, Seal seal) {
        subject = written.subject();
        kind = written.kind();
        caseId = written.caseId();
        closed = seal == null ? null : seal.close(lockedAs(), written.text());
    }

    /** What was written; null where it was erased, or the case has no seal any more. */
    String open(Seal seal) {
        return closed == null || seal == null ? null : seal.open(lockedAs(), closed);
    }

    UUID subject() {
        return subject;
    }

    WatchTextKind kind() {
        return kind;
    }

    UUID caseId() {
        return caseId;
    }

    private String lockedAs() {
        return kind.name() + " " + subject;
    }
}
