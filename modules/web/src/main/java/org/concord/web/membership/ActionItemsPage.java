package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.membership.api.ActionItemCriteria;
import org.concord.membership.api.ActionItemRow;
import org.concord.membership.api.ActionState;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.FollowUp;
import org.concord.membership.api.OwnerKind;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of action items, and assigning one. */
@Named
@RequestScoped
public class ActionItemsPage {

    @Inject
    private FollowUp followUp;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Draft<AssignAction>> draft = new Once<>(() -> Draft.of(AssignAction.class).with("meeting", here.id("meeting"))
        .with("decision", here.id("decision")));
    private final Once<Page<ActionItemRow>> list = new Once<>(() -> here.list(paging -> followUp.search(new ActionItemCriteria(
        here.choice("ownerKind", OwnerKind.class), here.text("owner"), here.choice("state", ActionState.class), here.flag("overdue"),
        here.id("meeting"), here.id("decision"), here.day("dueUntil"), here.day("asOf"), here.text("q")), paging)));

    public Page<ActionItemRow> getList() {
        return list.get();
    }

    public Draft<AssignAction> getDraft() {
        return draft.get();
    }

    public void assignAction() {
        UUID id = here.newId();
        outcome.attempt(Owner.in(draft.get()), command -> followUp.assign(id, command), "done.saved", "/membership/action-item?id=" + id);
    }
}
