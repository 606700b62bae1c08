package org.concord.assistance.internal.htcds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.internal.key.Seal;

/** All that a line said of a case, locked with the key of the case: what it said in codes apart from what may tell who the person is. */
@Entity
@Table(schema = "assistance", name = "case_record")
class CaseRecord {

    private static final String CODED = "htcds-coded";
    private static final String PERSONAL = "htcds-personal";

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    private byte[] coded;
    private byte[] personal;

    protected CaseRecord() {
    }

    CaseRecord(UUID caseId, Map<String, String> values, Seal seal) {
        this.caseId = caseId;
        Map<String, String> open = new LinkedHashMap<>();
        Map<String, String> telling = new LinkedHashMap<>();
        values.forEach((name, value) -> (isPersonal(name) ? telling : open).put(name, value));
        coded = seal.close(CODED, LineText.ofValues(open));
        personal = seal.close(PERSONAL, LineText.ofValues(telling));
    }

    private static boolean isPersonal(String name) {
        Field field = Standard.named(name);
        return field == null || field.personal();
    }

    UUID caseId() {
        return caseId;
    }

    Map<String, String> coded(Seal seal) {
        return LineText.values(seal.open(CODED, coded));
    }

    Map<String, String> personal(Seal seal) {
        return LineText.values(seal.open(PERSONAL, personal));
    }
}
