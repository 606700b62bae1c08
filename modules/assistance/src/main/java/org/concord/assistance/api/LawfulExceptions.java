package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be passed on without consent, because the law says so. It is asked for by one person and approved by a second, who leads the case. */
public interface LawfulExceptions {

    /** The exceptions of a case, the latest first. */
    List<ExceptionRow> of(UUID caseId);

    /** One of them. */
    Optional<ExceptionRow> find(UUID caseId, UUID id);

    /** Asks for one. */
    void ask(UUID caseId, UUID id, AskException command);

    /** Lets it count; whoever asked does not. */
    void approve(UUID caseId, UUID id, long version);

    /** Does not let it count. */
    void refuse(UUID caseId, UUID id, long version);
}
