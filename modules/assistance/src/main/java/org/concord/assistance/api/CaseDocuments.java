package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Papers and pictures of a case, each locked with its key. They name and show people, so they are read as an identity is. */
public interface CaseDocuments {

    /** Content is so many bytes at most. */
    int MOST = 10 << 20;

    /** Those of a case, the latest first. */
    List<CaseDocumentRow> of(UUID caseId);

    /** One of them. */
    Optional<CaseDocumentRow> find(UUID caseId, UUID id);

    /** Adds one; refused with {@link CareRule#NOT_A_DOCUMENT} unless the content is of a {@link CaseDocumentType}. */
    void add(UUID caseId, UUID id, CaseDocumentKind kind, byte[] content);

    /** Its content; the look is noted with its reason. */
    CaseDocumentFile read(UUID caseId, UUID id, ReadIdentity reason);
}
