package org.concord.membership.internal.followup;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.concord.kernel.Ids;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Refused;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.RecordJointAction;
import org.junit.jupiter.api.Test;

class JointActionTest {

    @Test
    void memberOfTheBodyTakesPart() {
        assertDoesNotThrow(() -> action("2023", "2024-07").join("VN", false, true));
    }

    @Test
    void whoeverIsNoMemberTakesPartAsGuestOnly() {
        Refused.by(MeetingRule.NOT_A_MEMBER_OF_THE_BODY, () -> action("2023", "2024-07").join("FR", false, false));
        assertDoesNotThrow(() -> action("2023", "2024-07").join("FR", true, false));
    }

    @Test
    void membershipCountsOnTheFirstDayAsFarAsItIsKnown() {
        assertEquals(LocalDate.parse("2023-01-01"), action("2023", "2024-07").membershipDay());
        assertEquals(LocalDate.parse("2017-12-31"), action(null, "2017").membershipDay());
    }

    private static JointAction action(String from, String to) {
        return new JointAction(Ids.next(), "BALI", new RecordJointAction("BP-WG-DIS", "7", "Joint Period of Action", date(from), date(to), null,
            null, null, null));
    }

    private static PartialDate date(String written) {
        return written == null ? null : PartialDate.parse(written);
    }
}
