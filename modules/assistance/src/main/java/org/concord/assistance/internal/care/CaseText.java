package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.concord.assistance.api.CaseTextKind;
import org.concord.assistance.api.CaseTextRow;
import org.concord.assistance.internal.key.Seal;

/** A free text of a case, locked. */
@Entity
@Table(schema = "assistance", name = "case_text")
@IdClass(CaseText.Key.class)
class CaseText {

    /** Which text of what. */
    record Key(UUID subject, CaseTextKind kind) implements Serializable {
    }

    @Id
    @Column(name = "subject_id")
    private UUID subject;
    @Id
    @Enumerated(EnumType.STRING)
    private CaseTextKind kind;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    private byte[] closed;

    protected CaseText() {
    }

    CaseText(UUID caseId, UUID subject, CaseTextKind kind, String text, Seal seal) {
        this.caseId = caseId;
        this.subject = subject;
        this.kind = kind;
        closed = seal.close(lockedAs(), text);
    }

    /** The same of the copy of its subject in another case, locked anew with that case's key. */
    CaseText copy(UUID subjectsCopy, Copying copying) {
        return new CaseText(copying.to().id(), subjectsCopy, kind, open(copying.opened()).text(), copying.locks());
    }

    UUID subject() {
        return subject;
    }

    CaseTextRow open(Seal seal) {
        return new CaseTextRow(subject, kind, null, seal.open(lockedAs(), closed));
    }

    private String lockedAs() {
        return kind.name() + " " + subject;
    }
}
