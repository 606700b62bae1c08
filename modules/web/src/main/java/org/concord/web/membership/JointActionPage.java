package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.JoinJointAction;
import org.concord.membership.api.JointActionParticipantRow;
import org.concord.membership.api.JointActionRow;
import org.concord.membership.api.JointActions;
import org.concord.membership.api.RecordJointAction;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One joint action, and who takes part. */
@Named
@RequestScoped
public class JointActionPage {

    @Inject
    private JointActions jointActions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<JointActionRow> record = new Once<>(() -> here.found(jointActions.find(here.id())));
    private final Once<Page<JointActionParticipantRow>> participants = new Once<>(() -> jointActions.participants(here.id(),
        Paging.first(Paging.MOST)));
    private final Once<Draft<RecordJointAction>> change = new Once<>(() -> Draft.of(RecordJointAction.class, record.get()));
    private final Draft<JoinJointAction> joining = Draft.of(JoinJointAction.class);

    public JointActionRow getRecord() {
        return record.get();
    }

    public Page<JointActionParticipantRow> getParticipants() {
        return participants.get();
    }

    public Draft<RecordJointAction> getChange() {
        return change.get();
    }

    public Draft<JoinJointAction> getJoining() {
        return joining;
    }

    public void changeJointAction() {
        outcome.attempt(change.get(), command -> jointActions.change(here.id(), here.version(), command), "done.saved");
    }

    public void joinAction() {
        outcome.attempt(joining, command -> jointActions.join(here.id(), joining.text("participant"), command), "done.saved");
    }

    public void leaveAction() {
        outcome.attempt(() -> jointActions.leave(here.id(), joining.text("participant")), "done.saved");
    }
}
