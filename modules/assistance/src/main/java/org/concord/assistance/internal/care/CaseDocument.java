package org.concord.assistance.internal.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.concord.assistance.api.CareRule;
import org.concord.assistance.api.CaseDocumentFile;
import org.concord.assistance.api.CaseDocumentKind;
import org.concord.assistance.api.CaseDocumentType;
import org.concord.assistance.internal.key.Seal;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** A paper or picture of a case, locked. Never changed. */
@Entity
@Table(schema = "assistance", name = "case_document")
class CaseDocument {

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Enumerated(EnumType.STRING)
    private CaseDocumentKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "file_type")
    private CaseDocumentType type;
    @Column(name = "bytes_long")
    private int size;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "added_at")
    private Instant addedAt;
    @Embedded
    private Origin origin;
    private byte[] closed;

    protected CaseDocument() {
    }

    CaseDocument(UUID id, UUID caseId, CaseDocumentKind kind, byte[] content, Seal seal, String addedBy, Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.kind = Required.value("kind", kind);
        type = CaseDocumentType.of(content).orElseThrow(() -> RuleBroken.at("file", CareRule.NOT_A_DOCUMENT));
        size = content.length;
        this.addedBy = addedBy;
        addedAt = now;
        closed = seal.close(lockedAs(), content);
    }

    /** The same for another case, locked anew with that case's key. */
    CaseDocument copy(UUID copyId, Copying copying) {
        CaseDocument copy = new CaseDocument(copyId, copying.to().id(), kind, open(copying.opened()).content(), copying.locks(), copying.by(),
            copying.at().toInstant());
        copy.origin = copying.origin();
        return copy;
    }

    CaseDocumentFile open(Seal seal) {
        return new CaseDocumentFile(id, type, seal.openBytes(lockedAs(), closed));
    }

    private String lockedAs() {
        return "DOCUMENT " + id;
    }
}
