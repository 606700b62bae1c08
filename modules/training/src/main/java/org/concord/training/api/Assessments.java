package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Tests of runs and what people reached in them. Those who keep the run write, until it is closed; nobody assesses himself. */
public interface Assessments {

    /** The tests of a run. */
    Page<AssessmentRow> of(UUID run, Paging paging);

    /** One test. */
    Optional<AssessmentRow> find(UUID run, UUID id);

    /** Adds a test. */
    void plan(UUID run, UUID id, PlanAssessment command);

    /** Says it otherwise, while nobody has a result. */
    void change(UUID run, UUID id, long version, PlanAssessment command);

    /** Takes it away, while nobody has a result. */
    void remove(UUID run, UUID id, long version);

    /** Those who have a seat with their best result; as many as there are seats. */
    List<ResultRow> results(UUID run, UUID id);

    /** Writes down one more attempt for each who is named. */
    void enter(UUID run, UUID id, EnterResults command);

    /** Puts the result of a nomination of somebody else in doubt, or settles the doubt. While there is one, no certificate of achievement is issued. */
    void flag(UUID nomination, long version, FlagNomination command);
}
