package org.concord.membership.internal.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final RegisterDelegate HEAD = new RegisterDelegate("Nguyễn Văn A", "Director", true, null);
    private static final RegisterDelegate MEMBER = new RegisterDelegate("Trần Thị B", null, false, null);

    @Test
    void delegationHasOneHeadAtMost() {
        Delegation delegation = led();

        Refused.by(MeetingRule.SECOND_HEAD_OF_DELEGATION, () -> delegation.add(Ids.next(), HEAD, null));
    }

    @Test
    void headRemainsHeadWhenCorrected() {
        Delegation delegation = led();
        UUID head = delegation.delegates().get(0).id();

        delegation.change(head, new RegisterDelegate("Nguyễn Văn An", "Director", true, null));

        assertEquals(1, delegation.delegates().size());
    }

    @Test
    void delegationHasNoMoreDelegatesThanTheMeetingAllows() {
        Delegation delegation = led();
        delegation.add(Ids.next(), MEMBER, 2);

        Refused.by(MeetingRule.TOO_MANY_DELEGATES, () -> delegation.add(Ids.next(), MEMBER, 2));
    }

    @Test
    void placeOfDelegateWhoIsTakenOffIsFree() {
        Delegation delegation = led();
        delegation.remove(delegation.delegates().get(0).id());

        delegation.add(Ids.next(), HEAD, 1);

        assertEquals(1, delegation.delegates().size());
    }

    @Test
    void delegateHasName() {
        Refused.by(KernelRule.REQUIRED, () -> led().add(Ids.next(), new RegisterDelegate("", null, false, null), null));
    }

    private static Delegation led() {
        Delegation delegation = new Delegation(Ids.next(), Ids.next(), new RegisterDelegation("VN", null));
        delegation.add(Ids.next(), HEAD, null);
        return delegation;
    }
}
