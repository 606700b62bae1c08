package org.concord.assistance.api;

import java.util.List;
import java.util.UUID;

/** What people wrote freely of a case. It may name anybody, so it is read as an identity is. */
public interface CaseTexts {

    /** Every free text of a case, in the order written, then what came in with a file; the look is noted with its reason. */
    List<CaseTextRow> read(UUID caseId, ReadIdentity reason);
}
