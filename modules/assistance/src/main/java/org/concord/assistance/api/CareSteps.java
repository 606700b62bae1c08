package org.concord.assistance.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** What is done for people, and by when. */
public interface CareSteps {

    /** Those of the cases of which the caller sees the facts, what is due first first. */
    Page<CareStepRow> search(StepCriteria criteria, Paging paging);

    /** One of them. */
    Optional<CareStepRow> find(UUID id);

    /** Adds one to a case that is open. */
    void plan(UUID id, PlanStep command);

    /** Says that it is done. */
    void finish(UUID id, long version, FinishStep command);

    /** Says that it will not be done. */
    void cancel(UUID id, long version);
}
