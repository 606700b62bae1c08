package org.concord.assistance.internal.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.concord.assistance.api.ConsentFact;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.GiveConsent;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.InventedCase;
import org.concord.kernel.Ids;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(NOW);

    /** What was passed on by it is still with others: they learn only so that the person wants it back. */
    @Test
    void itIsTakenBackAlsoAfterItsLastDayAndOnce() {
        Agency recipient = InventedCase.agency("EXAMPLE-HOUSE", "VN");
        Consent consent = new Consent(Ids.next(), InventedCase.of(InventedCase.agency("EXAMPLE-SHELTER", "TH"), TODAY), recipient,
            new GiveConsent(ConsentPurpose.FOR_REFERRAL, recipient.code(), List.of(DataCategory.NAMES), TODAY.plusDays(10), List.of(ConsentFact.values()), false),
            "caseworker", NOW);
        Instant afterwards = NOW.instant().plus(Duration.ofDays(20));

        consent.withdraw(afterwards);

        Refused.by(ConsentRule.CONSENT_HOLDS_NO_MORE, () -> consent.withdraw(afterwards));
    }
}
