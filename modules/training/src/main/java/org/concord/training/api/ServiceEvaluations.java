package org.concord.training.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What a course led to (level 4): what changed in the service of those who completed a run, asked of the participant that nominated them. A run that nobody
 * completed is not asked about. What was answered stays as it was answered.
 */
public interface ServiceEvaluations {

    /** By the day they are due until; a focal point's are those of the own participant. */
    Page<ServiceEvaluationRow> search(ServiceEvaluationCriteria criteria, Paging paging);

    /** One of them. */
    Optional<ServiceEvaluationRow> find(UUID id);

    /** Answers it, once, from the first day it is due. */
    void answer(UUID id, long version, AnswerServiceEvaluation command);
}
