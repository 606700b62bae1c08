package org.concord.assistance.internal.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was written of a look or an emergency before it was locked. */
@Entity
@Table(schema = "assistance", name = "earlier_text")
@IdClass(WatchTextKey.class)
class EarlierText {

    @Id
    @Column(name = "subject_id")
    private UUID subject;
    @Id
    @Enumerated(EnumType.STRING)
    private WatchTextKind kind;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Column(updatable = false)
    private String written;

    protected EarlierText() {
    }

    UUID caseId() {
        return caseId;
    }

    Written written() {
        return new Written(caseId, subject, kind, written);
    }
}
