package org.concord.membership.internal.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.JoinJointAction;
import org.concord.membership.api.JointActionCriteria;
import org.concord.membership.api.JointActionParticipantRow;
import org.concord.membership.api.JointActionRow;
import org.concord.membership.api.JointActions;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.MembershipRight;
import org.concord.membership.api.RecordJointAction;
import org.concord.membership.internal.RollSearch;

/** Keeps joint actions and who takes part in them. */
@ApplicationScoped
@Transactional
public class JointActionDesk implements JointActions {

    private static final String ACTIONS = "joint-actions";

    @Inject
    private FollowUpRepository actions;
    @Inject
    private JointActionSearch search;
    @Inject
    private RollSearch roll;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<JointActionRow> search(JointActionCriteria criteria, Paging paging) {
        return search.rows(criteria, paging);
    }

    @Override
    public Optional<JointActionRow> find(UUID id) {
        return search.find(id);
    }

    @Override
    public void record(UUID id, RecordJointAction command) {
        access.require(MembershipRight.KEEP_BODIES);
        if (audit.alreadyDone(ACTIONS, id.toString(), command)) {
            return;
        }
        actions.add(new JointAction(id, roll.processOf("body", command.body()), command));
        audit.created(ACTIONS, id.toString(), "JOINT_ACTION_RECORDED", command);
    }

    @Override
    public void change(UUID id, long version, RecordJointAction command) {
        access.require(MembershipRight.KEEP_BODIES);
        String process = roll.processOf("body", command.body());
        actions.jointAction(id, version).describe(process, command);
        audit.changed(ACTIONS, id.toString(), "JOINT_ACTION_CHANGED", command);
    }

    @Override
    public Page<JointActionParticipantRow> participants(UUID id, Paging paging) {
        return search.participants(id, paging);
    }

    @Override
    public void join(UUID id, String participant, JoinJointAction command) {
        access.require(MembershipRight.KEEP_BODIES);
        roll.requireParticipant("participant", participant);
        JointAction action = actions.jointAction(id);
        if (actions.participant(id, participant).isPresent()) {
            throw new RuleBroken(MeetingRule.ALREADY_TAKES_PART, participant);
        }
        boolean member = roll.members(List.of(action.body()), action.membershipDay()).contains(participant);
        actions.add(action.join(participant, command.guest(), member));
        audit.changed(ACTIONS, id.toString(), "JOINT_ACTION_JOINED", new Participation(participant, command.guest()));
    }

    @Override
    public void leave(UUID id, String participant) {
        access.require(MembershipRight.KEEP_BODIES);
        JointActionParticipant leaving = actions.participant(id, participant)
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "participants", participant));
        actions.remove(leaving);
        audit.changed(ACTIONS, id.toString(), "JOINT_ACTION_LEFT", new Participation(participant, null));
    }

    /** What the audit log keeps of who takes part. */
    private record Participation(String participant, Boolean guest) {
    }
}
