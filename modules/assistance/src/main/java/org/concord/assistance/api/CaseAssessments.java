package org.concord.assistance.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was found out of a person, household and community, again and again while a case lasts. */
public interface CaseAssessments {

    /** Those of a case, the latest first. */
    List<CaseAssessmentRow> of(UUID caseId);

    /** One of them. */
    Optional<CaseAssessmentRow> find(UUID caseId, UUID id);

    /** Adds one. */
    void write(UUID caseId, UUID id, WriteAssessment command);
}
