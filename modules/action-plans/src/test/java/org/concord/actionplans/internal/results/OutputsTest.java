package org.concord.actionplans.internal.results;

import static org.concord.actionplans.internal.plan.SomePlan.drafted;
import static org.concord.actionplans.internal.plan.SomePlan.inForce;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.concord.actionplans.api.LegalInstrumentKind;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Ids;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class OutputsTest {

    private final Programme plan = inForce();

    @Test
    void lawsAndCampaignsAreOfAPlanInForce() {
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new LegalInstrument(Ids.next(), drafted(), law("2012-01-01", "https://example.org/law")));
        Refused.by(PlanRule.PLAN_STATE_FORBIDS, () -> new AwarenessCampaign(Ids.next(), drafted(), campaign("2012-01-01", null, null, null)));
    }

    @Test
    void lawSaysWhereItCanBeReadAndMayNotBeInForceYet() {
        new LegalInstrument(Ids.next(), plan, law(null, "https://example.org/law"));

        assertEquals("source", Refused.by(KernelRule.REQUIRED, () -> new LegalInstrument(Ids.next(), plan, law("2012-01-01", null))).field());
    }

    @Test
    void lawStaysInItsPlan() {
        LegalInstrument law = new LegalInstrument(Ids.next(), plan, law("2012-01-01", "https://example.org/law"));

        Refused.by(KernelRule.NOT_ONE_OF, () -> law.describe(plan, new WriteLegalInstrument(Ids.next(), "Law", LegalInstrumentKind.LAW, null, "Gazette")));
    }

    @Test
    void reachThatNobodyCountedIsNotZeroAndACountSaysWhoCounted() {
        new AwarenessCampaign(Ids.next(), plan, campaign("2012-01-01", "2012-03-01", null, null));
        new AwarenessCampaign(Ids.next(), plan, campaign("2012-01-01", "2012-03-01", 0L, "Ministry"));

        assertEquals("reachSource", Refused.by(PlanRule.REACH_NEEDS_SOURCE, () -> reached(1L, null)).field());
        assertEquals("reach", Refused.by(PlanRule.AMOUNT_NEGATIVE, () -> reached(-1L, "Ministry")).field());
    }

    private void reached(Long people, String source) {
        new AwarenessCampaign(Ids.next(), plan, campaign("2012-01-01", null, people, source));
    }

    @Test
    void campaignLiesWithinThePlanAndMayGoOn() {
        new AwarenessCampaign(Ids.next(), plan, campaign("2012-01-01", null, null, null));

        Refused.by(PlanRule.OUTSIDE_PLAN, () -> new AwarenessCampaign(Ids.next(), plan, campaign("2010-12-31", null, null, null)));
        Refused.by(PlanRule.OUTSIDE_PLAN, () -> new AwarenessCampaign(Ids.next(), plan, campaign("2012-01-01", "2016-01-01", null, null)));
        Refused.by(KernelRule.ENDS_BEFORE_START, () -> new AwarenessCampaign(Ids.next(), plan, campaign("2012-02-01", "2012-01-01", null, null)));
    }

    private static WriteLegalInstrument law(String inForceFrom, String source) {
        return new WriteLegalInstrument(null, "Law on prevention", LegalInstrumentKind.LAW, day(inForceFrom), source);
    }

    private static WriteAwarenessCampaign campaign(String from, String to, Long reach, String source) {
        return new WriteAwarenessCampaign(null, "Safe migration", "Young people at the border", "Radio", day(from), day(to), reach, source);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
