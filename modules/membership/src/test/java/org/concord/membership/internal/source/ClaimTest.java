package org.concord.membership.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.concord.membership.api.Confidence;
import org.concord.membership.api.EnterClaim;
import org.junit.jupiter.api.Test;

class ClaimTest {

    @Test
    void claimsOnTheSameFieldOfTheSameRecordShareATopic() {
        assertEquals(claim("bodies", "2013", "a report").topic(), claim("bodies", "2014", "another report").topic());
    }

    @Test
    void claimNamesItsSource() {
        assertEquals("source", Refused.by(KernelRule.REQUIRED, () -> claim("bodies", "2014", null)).field());
    }

    @Test
    void claimIsAboutAKnownSortOfRecord() {
        Refused.by(KernelRule.NOT_ONE_OF, () -> claim("rumours", "2014", "a report"));
    }

    private static Claim claim(String subject, String value, String source) {
        return new Claim(Ids.next(), new EnterClaim(subject, "BP-WG-TIP", null, "established", value, source, Confidence.HIGH, true, null));
    }
}
