package org.concord.assistance.internal.htcds;

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

/** Some lines of a file, or some of what is wrong in it, locked. */
@Entity
@Table(schema = "assistance", name = "case_file_part")
@IdClass(CaseFilePart.Key.class)
class CaseFilePart {

    /** Which part of which file. */
    record Key(UUID fileId, Held held, int number) implements Serializable {
    }

    @Id
    @Column(name = "file_id")
    private UUID fileId;
    @Id
    @Enumerated(EnumType.STRING)
    private Held held;
    @Id
    @Column(name = "part_number")
    private int number;
    private byte[] closed;

    protected CaseFilePart() {
    }

    CaseFilePart(UUID fileId, Held held, int number, String text, Seal seal) {
        this.fileId = fileId;
        this.held = held;
        this.number = number;
        closed = seal.close(field(), text);
    }

    String open(Seal seal) {
        return seal.open(field(), closed);
    }

    private String field() {
        return held + " " + number;
    }
}
