package org.concord.assistance.internal.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.concord.assistance.internal.key.Seal;

/** One text of what is known of a person, locked. */
@Entity
@Table(schema = "assistance", name = "identity_field")
@IdClass(IdentityField.Key.class)
class IdentityField {

    /** Which text of which case. */
    record Key(UUID caseId, Known field) implements Serializable {
    }

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    @Id
    @Enumerated(EnumType.STRING)
    private Known field;
    private byte[] closed;

    protected IdentityField() {
    }

    IdentityField(UUID caseId, Known field, String text, Seal seal) {
        this.caseId = caseId;
        this.field = field;
        closed = seal.close(field.name(), text);
    }

    /** What its row holds, in the order of the columns. */
    Object[] values() {
        return new Object[] {caseId, field.name(), closed};
    }

    UUID caseId() {
        return caseId;
    }

    Known field() {
        return field;
    }

    String open(Seal seal) {
        return seal.open(field.name(), closed);
    }
}
