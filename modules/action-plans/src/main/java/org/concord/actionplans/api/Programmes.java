package org.concord.actionplans.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * National and sub-regional plans of action: a plan has objectives, an objective activities, an activity budget lines ({@link Budgets}).
 *
 * <p>A plan is written as a DRAFT, submitted, approved by somebody else, and ACTIVE from then on; while it is in force it is revised: written,
 * submitted and approved anew, with the revision's number and reason kept. Plans of another country do not exist for those who may not see them.
 */
public interface Programmes {

    /** Plans, by code. */
    Page<ProgrammeRow> search(ProgrammeCriteria criteria, Paging paging);

    /** One plan. */
    Optional<ProgrammeRow> find(UUID id);

    /** Begins a plan. */
    void open(UUID id, WriteProgramme command);

    /** Corrects a plan that is being written. */
    void change(UUID id, long version, WriteProgramme command);

    /** Hands it to somebody else for approval. */
    void submit(UUID id, long version);

    /** Approves it, which its submitter cannot; a revision takes effect at once. */
    void approve(UUID id, long version);

    /** Sends it back to be written, with a reason. */
    void giveBack(UUID id, long version, Reason reason);

    /** Puts an approved plan in force. */
    void activate(UUID id, long version);

    /** Begins the next revision of a plan in force. */
    void revise(UUID id, long version, Reason reason);

    /** Ends it. */
    void close(UUID id, long version, Reason reason);

    /** Its revisions, the latest first. */
    Page<RevisionRow> revisions(UUID programme, Paging paging);

    /** Objectives, by code. */
    Page<ObjectiveRow> objectives(ObjectiveCriteria criteria, Paging paging);

    /** One objective. */
    Optional<ObjectiveRow> objective(UUID id);

    /** Adds an objective to a plan that is being written. */
    void addObjective(UUID id, WriteObjective command);

    /** Corrects one. */
    void changeObjective(UUID id, long version, WriteObjective command);

    /** Takes one out that has no activity. */
    void removeObjective(UUID id, long version);

    /** Activities, by code. */
    Page<ActivityRow> activities(ActivityCriteria criteria, Paging paging);

    /** One activity. */
    Optional<ActivityRow> activity(UUID id);

    /** Adds an activity to an objective. */
    void addActivity(UUID id, WriteActivity command);

    /** Corrects one. */
    void changeActivity(UUID id, long version, WriteActivity command);

    /** Takes one out that has no budget line. */
    void removeActivity(UUID id, long version);
}
