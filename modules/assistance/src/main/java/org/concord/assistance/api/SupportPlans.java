package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be reached for a person, and approved by a second one. */
public interface SupportPlans {

    /** Those of a case, the latest first. */
    List<SupportPlanRow> of(UUID caseId);

    /** One of them. */
    Optional<SupportPlanRow> find(UUID caseId, UUID id);

    /** Begins one. */
    void write(UUID caseId, UUID id, WritePlan command);

    /** Writes it anew; the writer becomes who changes it. */
    void rewrite(UUID caseId, UUID id, long version, WritePlan command);

    /** Brings it before whoever leads the case. */
    void submit(UUID caseId, UUID id, long version);

    /** Lets it count, in place of the one before; whoever wrote it does not. */
    void approve(UUID caseId, UUID id, long version);

    /** Has it written anew. */
    void giveBack(UUID caseId, UUID id, long version);
}
