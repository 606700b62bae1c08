package org.concord.membership.internal.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.ActionState;
import org.concord.membership.api.AssignAction;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.OwnerKind;
import org.junit.jupiter.api.Test;

class ActionItemTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void itemIsDoneByOneAndVerifiedByAnother() {
        ActionItem item = done();

        Refused.by(MeetingRule.VERIFIER_IS_OWNER, () -> item.verify("vn.focal"));
        item.verify("secretariat");

        assertEquals(ActionState.VERIFIED, item.state());
    }

    @Test
    void openItemIsNotVerified() {
        Refused.by(MeetingRule.ACTION_NOT_IN_STATE, () -> open().verify("secretariat"));
    }

    @Test
    void progressSetsItemGoing() {
        ActionItem item = open();

        item.progress();

        assertEquals(ActionState.IN_PROGRESS, item.state());
    }

    @Test
    void itemThatWasNotDoneAfterAllGoesOn() {
        ActionItem item = done();

        item.reopen();
        item.done("secretariat", TODAY);

        Refused.by(MeetingRule.VERIFIER_IS_OWNER, () -> item.verify("secretariat"));
    }

    @Test
    void itemHasOwnerAndText() {
        Refused.by(KernelRule.REQUIRED, () -> item(null, "VN", "Name a contact point"));
        Refused.by(KernelRule.REQUIRED, () -> item(OwnerKind.PARTICIPANT, " ", "Name a contact point"));
        Refused.by(KernelRule.REQUIRED, () -> item(OwnerKind.PARTICIPANT, "VN", null));
    }

    private static ActionItem open() {
        return item(OwnerKind.PARTICIPANT, "VN", "Name a contact point");
    }

    private static ActionItem done() {
        ActionItem item = open();
        item.done("vn.focal", TODAY);
        return item;
    }

    private static ActionItem item(OwnerKind kind, String owner, String text) {
        return new ActionItem(Ids.next(), Ids.next(), new AssignAction(null, null, text, kind, owner, TODAY), TODAY);
    }
}
