package org.concord.assistance.internal.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.concord.assistance.api.AssessmentLevel;
import org.concord.assistance.api.CaseAssessmentRow;
import org.concord.assistance.api.CaseDocumentKind;
import org.concord.assistance.api.DangerLevel;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.Enclose;
import org.concord.assistance.api.EnclosureKind;
import org.concord.assistance.api.ReferralReason;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.Referrals;
import org.concord.assistance.api.RejectionReason;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.InventedCase;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Ids;
import org.concord.kernel.Refused;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(NOW);
    private static final Clock TOO_LATE = Clock.offset(NOW, Duration.ofDays(15));

    private final Agency sender = InventedCase.agency("EXAMPLE-SHELTER", "TH");
    private final Agency recipient = InventedCase.agency("EXAMPLE-HOUSE", "VN");
    private final VictimCase about = InventedCase.of(sender, TODAY);

    @Test
    void nobodyAnswersAfterTheLastDay() {
        Referral sent = sent();

        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> sent.accept(Ids.next(), TOO_LATE));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> sent.reject(RejectionReason.NO_ROOM, TOO_LATE));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> sent.receive(TOO_LATE));

        sent.accept(Ids.next(), Clock.offset(NOW, Duration.ofDays(14)));
    }

    @Test
    void theLastDayEndsWhereConcordIsAtHome() {
        Instant lateInTheEvening = Instant.parse("2026-06-15T16:30:00Z");

        sent().accept(Ids.next(), Clock.fixed(lateInTheEvening, ZoneId.of("Asia/Bangkok")));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS,
            () -> sent().accept(Ids.next(), Clock.fixed(lateInTheEvening.plus(Duration.ofHours(1)), ZoneId.of("Asia/Bangkok"))));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        Referral accepted = sent();
        accepted.accept(Ids.next(), NOW);

        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> accepted.accept(Ids.next(), NOW));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> accepted.withdraw(NOW));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> accepted.revoke(NOW));
    }

    @Test
    void aDraftThatLayTooLongIsNotSent() {
        Referral draft = draft();

        Refused.by(ReferralRule.ANSWER_BY_OUT_OF_RANGE, () -> draft.send(about, TOO_LATE));
    }

    @Test
    void theEndOfAConsentIsAcknowledgedOnceForEachTimeItEnds() {
        Referral accepted = sent();
        accepted.accept(Ids.next(), NOW);
        Refused.by(ReferralRule.NOTHING_TO_ACKNOWLEDGE, () -> accepted.acknowledge(NOW));

        accepted.consentEnded(NOW);
        accepted.acknowledge(NOW);
        Refused.by(ReferralRule.NOTHING_TO_ACKNOWLEDGE, () -> accepted.acknowledge(NOW));

        accepted.consentEnded(TOO_LATE);
        accepted.acknowledge(TOO_LATE);
    }

    @Test
    void whatLeadsFromAnErasedCaseStopsUnlessItWasAnswered() {
        Referral accepted = sent();
        accepted.accept(Ids.next(), NOW);
        Referral open = sent();
        Referral draft = draft();

        for (Referral one : List.of(accepted, open, draft)) {
            one.stop(NOW);
        }

        accepted.serve(NOW);
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> open.mustBeOpen(NOW));
        Refused.by(ReferralRule.REFERRAL_STATE_FORBIDS, () -> draft.send(about, NOW));
    }

    @Test
    void whatTravelsIsOfAKindOfDataThatTheReferralPassesOn() {
        Referral referral = draft(paper(DataCategory.HEALTH));

        Refused.by(ReferralRule.ENCLOSURE_NOT_COVERED, () -> new Enclosure(referral, paper(DataCategory.HEALTH), CaseDocumentKind.OTHER_PAPER.categories()));

        assertEquals(DataCategory.STORY, new Enclosure(referral, paper(DataCategory.STORY), CaseDocumentKind.OTHER_PAPER.categories()).category());
    }

    @Test
    void ofWhichKindOfDataItIsMustBeSaidWhereItCanBeOfSeveral() {
        Referral referral = draft(paper(null));

        Refused.by(ReferralRule.ENCLOSURE_IS_OF_SOME_CATEGORY, () -> new Enclosure(referral, paper(null), CaseDocumentKind.PICTURE.categories()));
    }

    @Test
    void aMedicalReportTellsOfHealthWhateverItsSenderSays() {
        Referral referral = draft(paper(null));

        Refused.by(ReferralRule.ENCLOSURE_IS_OF_SOME_CATEGORY,
            () -> new Enclosure(referral, paper(DataCategory.STORY), CaseDocumentKind.MEDICAL_REPORT.categories()));
        Refused.by(ReferralRule.ENCLOSURE_NOT_COVERED, () -> new Enclosure(referral, paper(null), CaseDocumentKind.MEDICAL_REPORT.categories()));
    }

    @Test
    void anAssessmentThatFindsHealthCareToBeNeededTellsOfHealth() {
        assertEquals(List.of(DataCategory.HEALTH), assessment(ServiceKind.LEGAL_AID, ServiceKind.HEALTH_CARE).categories());
        assertEquals(List.of(DataCategory.STORY, DataCategory.HEALTH), assessment(ServiceKind.LEGAL_AID).categories());
    }

    @Test
    void noMoreTravelsThanIsCopiedAtOnce() {
        Enclose[] tooMany = Stream.generate(() -> paper(DataCategory.STORY)).limit(Referrals.MOST_ENCLOSURES + 1).toArray(Enclose[]::new);

        Refused.by(ReferralRule.TOO_MANY_ENCLOSURES, () -> draft(tooMany));
    }

    private static Enclose paper(DataCategory category) {
        return new Enclose(EnclosureKind.PAPER, Ids.next(), category);
    }

    private static CaseAssessmentRow assessment(ServiceKind... needs) {
        return new CaseAssessmentRow(Ids.next(), AssessmentLevel.OF_THE_PERSON, TODAY, DangerLevel.LOW_DANGER, List.of(needs), "caseworker", null, null, null);
    }

    private Referral sent() {
        Referral referral = draft();
        referral.send(about, NOW);
        return referral;
    }

    private Referral draft(Enclose... enclosed) {
        return new Referral(Ids.next(), about, recipient, new DraftReferral(about.id(), recipient.code(), ReferralReason.MORE_SERVICES_NEEDED,
            List.of(ServiceKind.LEGAL_AID), List.of(DataCategory.NAMES, DataCategory.STORY), TODAY.plusDays(14), List.of(enclosed)), NOW);
    }
}
