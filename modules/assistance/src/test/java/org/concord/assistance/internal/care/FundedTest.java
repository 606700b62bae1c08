package org.concord.assistance.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concord.assistance.api.FundedRow;
import org.concord.assistance.api.ServiceKind;
import org.junit.jupiter.api.Test;

class FundedTest {

    private final Funded funded = new Funded("VN", "BUDGET", ServiceKind.LEGAL_AID, 2026, 40, 12);

    @Test
    void enoughPeopleAreToldWithTheirServices() {
        assertEquals(new FundedRow("VN", "BUDGET", ServiceKind.LEGAL_AID, 2026, 40L, 12L, 12), funded.told(12));
    }

    @Test
    void ofFewPeopleNotEvenTheServicesAreTold() {
        assertEquals(new FundedRow("VN", "BUDGET", ServiceKind.LEGAL_AID, 2026, null, null, 13), funded.told(13));
    }
}
