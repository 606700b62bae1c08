package org.concord.imports.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a file as long as it may still be accepted; apart from the draft, so that reading a report does not read them. */
@Entity
@Table(schema = "imports", name = "import_content")
class ImportContent {

    @Id
    @Column(name = "draft_id")
    private UUID draft;
    private byte[] content;

    protected ImportContent() {
    }

    ImportContent(UUID draft, byte[] content) {
        this.draft = draft;
        this.content = content.clone();
    }

    byte[] bytes() {
        return content;
    }
}
