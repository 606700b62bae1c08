package org.concord.assistance.internal.handover;

import static org.concord.assistance.internal.handover.ReferralRepository.REFERRALS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.EnclosureRow;
import org.concord.assistance.api.ReferralCriteria;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.Referrals;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.consent.ConsentEnded;
import org.concord.assistance.internal.consent.Permission;
import org.concord.assistance.internal.key.Fingerprint;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.Versions;

/** Refers to other agencies. */
@ApplicationScoped
@Transactional
public class ReferralDesk implements Referrals {

    @Inject
    private ReferralRepository referrals;
    @Inject
    private ReferralSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSight sight;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Permission permission;
    @Inject
    private Enclosing enclosing;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ReferralRow> search(ReferralCriteria criteria, Paging paging) {
        return search.sent(criteria, paging);
    }

    @Override
    public Optional<ReferralRow> find(UUID id) {
        return search.sent(id);
    }

    @Override
    public List<EnclosureRow> enclosures(UUID id) {
        search.sent(id).orElseThrow(() -> ReferralRepository.none(id));
        return search.enclosures(id);
    }

    @Override
    public void draft(UUID id, DraftReferral command) {
        sight.mustSee(CasePart.FACTS);
        VictimCase about = cases.changeable(Required.value("caseId", command.caseId()), CasePart.FACTS);
        Fingerprint drafted = seals.fingerprint(command.caseId(), "referral", command);
        if (audit.alreadyDone(REFERRALS, id.toString(), drafted)) {
            return;
        }
        Agency recipient = agencies.known("recipient", Required.value("recipient", command.recipient()));
        Referral referral = new Referral(id, about, recipient, command, clock);
        referrals.add(referral, enclosing.chosen(referral, command.enclosures()));
        audit.created(REFERRALS, id.toString(), "REFERRAL_DRAFTED", drafted);
    }

    @Override
    public void send(UUID id, long version) {
        VictimCase about = cases.locked(referrals.sentFrom(id));
        Referral referral = referrals.find(id);
        referral.send(about, clock);
        Versions.match(referral.version(), version);
        referrals.enclosures(id).forEach(one -> referral.mustCover(one.category()));
        permission.require(about.id(), ConsentPurpose.FOR_REFERRAL, referral.recipient(), referral.categories());
        audit.changed(REFERRALS, id.toString(), "REFERRAL_WAS_SENT", null);
    }

    @Override
    public void withdraw(UUID id, long version) {
        Referral referral = ending(id);
        referral.withdraw(clock);
        Versions.match(referral.version(), version);
        audit.changed(REFERRALS, id.toString(), "REFERRAL_WAS_WITHDRAWN", null);
    }

    @Override
    public void revoke(UUID id, long version) {
        Referral referral = ending(id);
        referral.revoke(clock);
        Versions.match(referral.version(), version);
        audit.changed(REFERRALS, id.toString(), "REFERRAL_WAS_REVOKED", null);
    }

    private Referral ending(UUID id) {
        cases.locked(referrals.sentFrom(id));
        return referrals.find(id);
    }

    /** Stops what nothing allows to pass on any more. The case is locked by whoever ends the consent. */
    void stop(@Observes ConsentEnded ended) {
        if (ended.purpose() == ConsentPurpose.FOR_REFERRAL) {
            referrals.passedOn(ended.caseId(), ended.recipient()).stream()
                .filter(one -> !permission.allows(ended.caseId(), ended.purpose(), ended.recipient(), one.categories()))
                .forEach(one -> one.consentEnded(clock));
        }
    }
}
