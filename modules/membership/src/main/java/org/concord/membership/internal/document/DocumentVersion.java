package org.concord.membership.internal.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** One text of a document: a file in one language. It never changes; a better text is another edition. */
@Entity
@Table(schema = "membership", name = "document_version")
class DocumentVersion {

    @Id
    private UUID id;
    @Column(name = "document_id")
    private UUID document;
    @Column(name = "lang")
    private String language;
    private int edition;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "byte_count")
    private long size;
    private String sha256;
    private boolean adopted;
    @Column(name = "added_at")
    private Instant addedAt;
    @Version
    private long version;

    protected DocumentVersion() {
    }

    DocumentVersion(UUID id, UUID document, int edition, TextFile file, boolean adopted, Instant now) {
        this.id = id;
        this.document = document;
        this.edition = edition;
        this.adopted = adopted;
        language = file.language();
        mediaType = file.mediaType();
        fileName = file.fileName();
        size = file.content().length;
        sha256 = file.sha256();
        addedAt = now.truncatedTo(ChronoUnit.SECONDS);
    }

    void adopt() {
        adopted = true;
    }

    UUID id() {
        return id;
    }

    UUID document() {
        return document;
    }

    String language() {
        return language;
    }

    int edition() {
        return edition;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return fileName;
    }

    String sha256() {
        return sha256;
    }
}
