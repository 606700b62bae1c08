package org.concord.assistance.internal.handover;

import static org.concord.assistance.internal.handover.ReferralRepository.REFERRALS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.concord.access.api.Audit;
import org.concord.assistance.api.AcceptReferral;
import org.concord.assistance.api.CompleteReferral;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.IncomingCriteria;
import org.concord.assistance.api.IncomingReferrals;
import org.concord.assistance.api.IncomingRow;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.api.RejectReferral;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.consent.Permission;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;

/**
 * Answers referrals of other agencies. What the person of the other's case agreed to, and what is passed on, is looked up beyond the wall, because the case is
 * not the caller's.
 */
@ApplicationScoped
@Transactional
public class IncomingDesk implements IncomingReferrals {

    @Inject
    private ReferralRepository referrals;
    @Inject
    private ReferralSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Permission permission;
    @Inject
    private Handover handover;
    @Inject
    private Enclosing enclosing;
    @Inject
    private Wall wall;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<IncomingRow> search(IncomingCriteria criteria, Paging paging) {
        return search.received(criteria, paging);
    }

    @Override
    public Optional<IncomingRow> find(UUID id) {
        return search.received(id);
    }

    @Override
    public void receive(UUID id, long version) {
        change(id, version, "REFERRAL_ARRIVED", Referral::receive);
    }

    @Override
    public void accept(UUID id, long version, AcceptReferral command) {
        UUID from = referrals.cameFrom(id);
        wall.lifted(() -> {
            accept(cases.locked(from), referrals.find(id), version, command.worker());
            referrals.flush();
            return from;
        });
        audit.changed(REFERRALS, id.toString(), "REFERRAL_WAS_ACCEPTED", null);
    }

    private void accept(VictimCase from, Referral referral, long version, String worker) {
        referral.mustBeOpen(clock);
        from.mustBeRemembered();
        Versions.match(referral.version(), version);
        List<Enclosure> enclosures = referrals.enclosures(referral.id());
        enclosures.forEach(one -> referral.mustCover(one.category()));
        permission.require(from.id(), ConsentPurpose.FOR_REFERRAL, referral.recipient(), referral.categories());
        Agency own = agencies.known("recipient", referral.recipient());
        VictimCase opened = handover.open(from, own, worker, referral.categories(), ReadPurpose.REFERRING);
        referral.accept(opened.id(), clock);
        enclosing.pass(enclosures, from, opened);
    }

    @Override
    public void reject(UUID id, long version, RejectReferral command) {
        change(id, version, "REFERRAL_WAS_REJECTED", (referral, at) -> referral.reject(command.reason(), at));
    }

    @Override
    public void serve(UUID id, long version) {
        change(id, version, "REFERRAL_IS_SERVED", Referral::serve);
    }

    @Override
    public void complete(UUID id, long version, CompleteReferral command) {
        change(id, version, "REFERRAL_WAS_COMPLETED", (referral, at) -> referral.complete(command.outcome(), at));
    }

    @Override
    public void acknowledge(UUID id, long version) {
        change(id, version, "END_OF_CONSENT_ACKNOWLEDGED", Referral::acknowledge);
    }

    private void change(UUID id, long version, String event, BiConsumer<Referral, Clock> verb) {
        UUID from = referrals.cameFrom(id);
        wall.lifted(() -> cases.locked(from));
        Referral referral = referrals.find(id);
        verb.accept(referral, clock);
        Versions.match(referral.version(), version);
        audit.changed(REFERRALS, id.toString(), event, null);
    }
}
