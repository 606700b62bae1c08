package org.concord.assistance.internal.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.ReturnRule;
import org.concord.assistance.api.RiskFinding;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.InventedCase;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class VictimReturnTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    private final Agency recipient = InventedCase.agency("EXAMPLE-HOUSE", "VN");
    private final VictimCase about = InventedCase.of(InventedCase.agency("EXAMPLE-SHELTER", "TH"), TODAY);

    @Test
    void aReturnThatIsUnderWayEndsWithTheConsentAndNobodyHasToBeTold() {
        VictimReturn underWay = requested(TODAY.plusDays(14));

        underWay.consentEnded(NOW);

        Refused.by(ReturnRule.RETURN_STATE_FORBIDS, () -> underWay.verify(true));
        Refused.by(ReferralRule.NOTHING_TO_ACKNOWLEDGE, () -> underWay.acknowledge(NOW));
    }

    @Test
    void onceThePersonIsHandedOverTheEndOfTheConsentIsAcknowledgedOnceForEachTimeItEnds() {
        VictimReturn past = handedOver();
        Refused.by(ReferralRule.NOTHING_TO_ACKNOWLEDGE, () -> past.acknowledge(NOW));

        past.consentEnded(NOW);
        past.acknowledge(NOW);
        Refused.by(ReferralRule.NOTHING_TO_ACKNOWLEDGE, () -> past.acknowledge(NOW));
        past.receive(TODAY, Ids.next(), NOW);
        past.consentEnded(NOW);
        past.acknowledge(NOW);

        past.reintegrate();
    }

    /** Before seven in the morning in Bangkok it is yesterday in UTC. */
    @Test
    void whoIsHandedOverThisMorningIsNotHandedOverInTheFuture() {
        Instant sixInTheMorning = Instant.parse("2026-06-01T23:00:00Z");
        VictimReturn one = scheduled();
        Refused.by(ReturnRule.RETURN_DAY_OUT_OF_RANGE, () -> scheduled().handOver(TODAY.plusDays(1), NOW));
        Refused.by(ReturnRule.RETURN_DAY_OUT_OF_RANGE, () -> scheduled().handOver(TODAY.plusDays(2), sixInTheMorning));

        one.handOver(TODAY.plusDays(1), sixInTheMorning);
        one.receive(TODAY.plusDays(1), Ids.next(), sixInTheMorning);
    }

    @Test
    void theOtherSideHasSomeDaysForItsAnswer() {
        Refused.by(ReferralRule.ANSWER_BY_OUT_OF_RANGE, () -> requested(TODAY));
        Refused.by(ReferralRule.ANSWER_BY_OUT_OF_RANGE, () -> requested(TODAY.plusDays(91)));
    }

    private VictimReturn handedOver() {
        VictimReturn one = scheduled();
        one.handOver(TODAY, NOW);
        return one;
    }

    private VictimReturn scheduled() {
        VictimReturn one = requested(TODAY.plusDays(90));
        one.verify(true);
        one.assess(RiskFinding.SAFE_TO_RETURN);
        one.agree();
        one.document();
        one.schedule(TODAY, TODAY);
        return one;
    }

    private VictimReturn requested(LocalDate respondBy) {
        return new VictimReturn(Ids.next(), about, recipient, new RequestReturn(about.id(), recipient.code(), List.of(DataCategory.NAMES), respondBy),
            Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
