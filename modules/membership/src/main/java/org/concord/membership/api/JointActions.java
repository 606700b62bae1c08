package org.concord.membership.api;

import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** Periods in which the members of a body act together. Whoever takes part is a member of the body when it starts, or marked as a guest. */
public interface JointActions {

    /** Joint actions, the latest first. */
    Page<JointActionRow> search(JointActionCriteria criteria, Paging paging);

    /** One joint action. */
    Optional<JointActionRow> find(UUID id);

    /** Enters a joint action. */
    void record(UUID id, RecordJointAction command);

    /** Corrects it, or adds its results. */
    void change(UUID id, long version, RecordJointAction command);

    /** Who takes part, by code. */
    Page<JointActionParticipantRow> participants(UUID id, Paging paging);

    /** Lets a participant take part. */
    void join(UUID id, String participant, JoinJointAction command);

    /** Takes a participant off. */
    void leave(UUID id, String participant);
}
