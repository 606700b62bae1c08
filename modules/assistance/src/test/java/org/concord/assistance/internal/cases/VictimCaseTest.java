package org.concord.assistance.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.AgencyKind;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.CloseReason;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.LinkRule;
import org.concord.assistance.api.RegisterAgency;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class VictimCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void aCaseBelongsToTheParticipantOfItsAgency() {
        VictimCase opened = opened();

        assertEquals("TH", opened.participant());
        assertEquals("EXAMPLE-SHELTER", opened.agency());
    }

    @Test
    void aMergedCaseStandsAgainWhereItStoodAndIsNotReopenedOtherwise() {
        VictimCase merged = opened();
        merged.move(CaseState.IN_SERVICE, true);
        Refused.by(LinkRule.CASE_ENDS_BY_MERGING, () -> merged.close(CloseReason.MERGED, TODAY));

        CaseState before = merged.merge(TODAY);
        Refused.by(CaseRule.CASE_STATE_FORBIDS, merged::reopen);
        merged.unmerge(before);

        merged.move(CaseState.FOLLOWED_UP, false);
        assertEquals(CaseState.IN_SERVICE, before);
    }

    @Test
    void aCaseEndsByClosingAndNothingElse() {
        VictimCase opened = opened();

        Refused.by(CaseRule.CASE_ENDS_BY_CLOSING, () -> opened.move(CaseState.CASE_CLOSED, true));
        opened.close(CloseReason.GOALS_REACHED, TODAY);

        Refused.by(CaseRule.CASE_STATE_FORBIDS, () -> opened.move(CaseState.IN_SERVICE, true));
        Refused.by(CaseRule.CASE_STATE_FORBIDS, () -> opened.assign("another"));
        Refused.by(CaseRule.CASE_STATE_FORBIDS, () -> opened.identityKept(Instant.EPOCH));
        Refused.by(CaseRule.CASE_STATE_FORBIDS, () -> opened.close(CloseReason.GOALS_REACHED, TODAY));
    }

    @Test
    void supportIsPlannedAndGivenByAnApprovedPlanOnly() {
        VictimCase opened = opened();

        opened.move(CaseState.IN_ASSESSMENT, false);
        assertEquals("state", Refused.by(CaseRule.SUPPORT_NEEDS_AN_APPROVED_PLAN, () -> opened.move(CaseState.SUPPORT_PLANNED, false)).field());
        Refused.by(CaseRule.SUPPORT_NEEDS_AN_APPROVED_PLAN, () -> opened.move(CaseState.IN_SERVICE, false));

        opened.move(CaseState.SUPPORT_PLANNED, true);
        opened.move(CaseState.IN_SERVICE, true);
        opened.move(CaseState.FOLLOWED_UP, false);
    }

    @Test
    void aClosedCaseIsReopenedUnlessThePersonWasForgotten() {
        VictimCase closed = opened();
        Refused.by(CaseRule.CASE_STATE_FORBIDS, closed::reopen);
        closed.close(CloseReason.CONTACT_LOST, TODAY);

        closed.reopen();
        closed.close(CloseReason.CONTACT_LOST, TODAY);
        closed.erased(TODAY);

        assertTrue(closed.isErased());
        Refused.by(CaseRule.CASE_WAS_ERASED, closed::reopen);
    }

    @Test
    void aCaseEndedByADayUnlessItWasReopened() {
        VictimCase closed = opened();
        assertFalse(closed.isEndedBy(TODAY));
        closed.close(CloseReason.GOALS_REACHED, TODAY);

        assertFalse(closed.isEndedBy(TODAY.minusDays(1)));
        assertTrue(closed.isEndedBy(TODAY));
        closed.reopen();

        assertFalse(closed.isEndedBy(TODAY));
    }

    @Test
    void anOpenCaseIsNotForgotten() {
        Refused.by(CaseRule.CASE_STILL_OPEN, () -> opened().mustBeClosed());
    }

    @Test
    void aCountryIsOneOfIso3166() {
        assertEquals("citizenship", Refused.by(KernelRule.UNKNOWN_COUNTRY, () -> facts("XX")).field());
    }

    @Test
    void codesSayNothingAndAreNeverTheSame() {
        assertTrue(CaseCode.next().matches("[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}"));
        assertNotEquals(CaseCode.next(), CaseCode.next());
    }

    private static VictimCase opened() {
        Agency agency = new Agency("EXAMPLE-SHELTER", new RegisterAgency("TH", "Example Shelter", AgencyKind.NGO));
        return new VictimCase(UUID.randomUUID(), CaseCode.next(), agency, "worker", facts("VN"), TODAY);
    }

    private static CaseFacts facts(String citizenship) {
        return new CaseFacts(new DescribeCase(VictimGender.FEMININE, AgeGroup.ADULT, citizenship, null, List.of(), null));
    }
}
