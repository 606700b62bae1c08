package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.JointActionCriteria;
import org.concord.membership.api.JointActionRow;
import org.concord.membership.api.JointActions;
import org.concord.membership.api.RecordJointAction;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of joint actions, and entering one. */
@Named
@RequestScoped
public class JointActionsPage {

    @Inject
    private JointActions jointActions;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<RecordJointAction> draft = Draft.of(RecordJointAction.class);
    private final Once<Page<JointActionRow>> list = new Once<>(() -> here.list(paging -> jointActions.search(new JointActionCriteria(
        here.text("process"), here.text("body"), here.text("participant"), here.day("asOf"), here.text("q")), paging)));

    public Page<JointActionRow> getList() {
        return list.get();
    }

    public Draft<RecordJointAction> getDraft() {
        return draft;
    }

    public void recordJointAction() {
        UUID id = here.newId();
        outcome.attempt(draft, command -> jointActions.record(id, command), "done.saved", "/membership/joint-action?id=" + id);
    }
}
