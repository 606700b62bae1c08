package org.concord.membership.internal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of one text, apart from it so that no list ever reads them. */
@Entity
@Table(schema = "membership", name = "document_content")
class DocumentBytes {

    @Id
    @Column(name = "version_id")
    private UUID version;
    private byte[] content;

    protected DocumentBytes() {
    }

    DocumentBytes(UUID version, byte[] content) {
        this.version = version;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
