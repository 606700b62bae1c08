package org.concord.assistance.internal.handover;

import static org.concord.assistance.api.DataCategory.CODED_FACTS;
import static org.concord.assistance.api.DataCategory.NAMES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.ConsentFact;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.Consents;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.GiveConsent;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReferralReason;
import org.concord.assistance.api.Referrals;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.Returns;
import org.concord.assistance.api.ServiceKind;
import org.concord.assistance.api.VerifyNationality;
import org.concord.assistance.internal.cases.CaseDemonstration;
import org.concord.assistance.internal.seed.FirstRecords;
import org.concord.kernel.NaturalId;

/** Invented people between agencies: one referred to the police, one referred to the shelter from abroad, one who is to go home. All of them agreed. */
@ApplicationScoped
class HandoverDemonstration implements FirstRecords {

    private static final UUID GOES_HOME = CaseDemonstration.id(0);
    private static final UUID REFERRED = CaseDemonstration.id(1);
    private static final UUID COMES = CaseDemonstration.id(5);
    private static final String HOUSE = "EXAMPLE-HOUSE";
    private static final int TO_ANSWER = 10;

    @Inject
    private Consents consents;
    @Inject
    private Referrals referrals;
    @Inject
    private Returns returns;
    @Inject
    private IncomingReturns incoming;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean areInvented() {
        return true;
    }

    @Override
    public boolean areMissing() {
        return consents.of(COMES).isEmpty();
    }

    @Override
    public void load() {
        caller.become(new Caller(null, "caseworker", Set.of(), null));
        refer(REFERRED, "EXAMPLE-POLICE", ServiceKind.LEGAL_AID);
        UUID homeward = id(GOES_HOME, "return");
        agree(GOES_HOME, ConsentPurpose.FOR_RETURN, HOUSE);
        returns.request(homeward, new RequestReturn(GOES_HOME, HOUSE, List.of(CODED_FACTS, NAMES), LocalDate.now(clock).plusDays(TO_ANSWER)));
        caller.become(new Caller(null, "another", Set.of(), null));
        incoming.verify(homeward, incoming.find(homeward).orElseThrow().version(), new VerifyNationality(true));
        refer(COMES, "EXAMPLE-SHELTER", ServiceKind.SAFE_HOUSING);
    }

    private void refer(UUID caseId, String recipient, ServiceKind service) {
        UUID referral = id(caseId, "referral");
        agree(caseId, ConsentPurpose.FOR_REFERRAL, recipient);
        referrals.draft(referral, new DraftReferral(caseId, recipient, ReferralReason.MORE_SERVICES_NEEDED, List.of(service), List.of(CODED_FACTS, NAMES),
            LocalDate.now(clock).plusDays(TO_ANSWER), null));
        referrals.send(referral, referrals.find(referral).orElseThrow().version());
    }

    private void agree(UUID caseId, ConsentPurpose purpose, String recipient) {
        consents.give(caseId, id(caseId, "consent"), new GiveConsent(purpose, recipient, List.of(CODED_FACTS, NAMES), LocalDate.now(clock).plusMonths(6),
            List.of(ConsentFact.values()), false));
    }

    private static UUID id(UUID caseId, String what) {
        return NaturalId.of("demonstration of handing over", caseId + what, 0);
    }
}
