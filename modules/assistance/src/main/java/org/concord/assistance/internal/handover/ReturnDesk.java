package org.concord.assistance.internal.handover;

import static org.concord.assistance.internal.handover.ReturnRepository.RETURNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Audit;
import org.concord.assistance.api.AssessReturn;
import org.concord.assistance.api.CancelReturn;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.HandOver;
import org.concord.assistance.api.HoldReturn;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.ReturnCriteria;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.api.ReturnRule;
import org.concord.assistance.api.Returns;
import org.concord.assistance.api.ScheduleReturn;
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
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Brings people home, from the side that they leave. Nobody returns by an exception: each step asks for the consent itself. */
@ApplicationScoped
@Transactional
public class ReturnDesk implements Returns {

    @Inject
    private ReturnRepository returns;
    @Inject
    private ReturnSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSight sight;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Permission permission;
    @Inject
    private Seals seals;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<ReturnRow> search(ReturnCriteria criteria, Paging paging) {
        return search.leaving(criteria, paging);
    }

    @Override
    public Optional<ReturnRow> find(UUID id) {
        return search.leaving(id);
    }

    @Override
    public void request(UUID id, RequestReturn command) {
        sight.mustSee(CasePart.FACTS);
        cases.changeable(Required.value("caseId", command.caseId()), CasePart.FACTS);
        Fingerprint asked = seals.fingerprint(command.caseId(), "return", command);
        if (audit.alreadyDone(RETURNS, id.toString(), asked)) {
            return;
        }
        Agency recipient = agencies.known("recipient", Required.value("recipient", command.recipient()));
        VictimCase about = cases.locked(command.caseId());
        if (returns.of(about.id()).stream().anyMatch(VictimReturn::isUnderWay)) {
            throw new RuleBroken(ReturnRule.RETURN_UNDER_WAY);
        }
        VictimReturn requested = new VictimReturn(id, about, recipient, command, clock);
        mustBeAgreedTo(about.id(), requested);
        returns.add(requested);
        audit.created(RETURNS, id.toString(), "RETURN_WAS_REQUESTED", asked);
    }

    @Override
    public void assess(UUID id, long version, AssessReturn command) {
        change(id, version, "RETURN_RISK_ASSESSED", one -> one.assess(command.finding()));
    }

    @Override
    public void agree(UUID id, long version) {
        mustBeAgreedTo(change(id, version, "RETURN_WAS_AGREED", VictimReturn::agree), returns.find(id));
    }

    @Override
    public void schedule(UUID id, long version, ScheduleReturn command) {
        change(id, version, "RETURN_WAS_SCHEDULED", one -> one.schedule(command.day(), today()));
    }

    @Override
    public void handOver(UUID id, long version, HandOver command) {
        mustBeAgreedTo(change(id, version, "PERSON_HANDED_OVER", one -> one.handOver(command.day(), clock.instant())), returns.find(id));
    }

    @Override
    public void hold(UUID id, long version, HoldReturn command) {
        change(id, version, "RETURN_WAS_HELD", one -> one.hold(command.reason()));
    }

    @Override
    public void resume(UUID id, long version) {
        change(id, version, "RETURN_WAS_RESUMED", VictimReturn::resume);
    }

    @Override
    public void cancel(UUID id, long version, CancelReturn command) {
        change(id, version, "RETURN_WAS_CANCELLED", one -> one.cancel(command.reason()));
    }

    private UUID change(UUID id, long version, String event, Consumer<VictimReturn> verb) {
        UUID from = returns.leavesFrom(id);
        cases.locked(from);
        VictimReturn changed = returns.find(id);
        verb.accept(changed);
        Versions.match(changed.version(), version);
        audit.changed(RETURNS, id.toString(), event, null);
        return from;
    }

    private void mustBeAgreedTo(UUID caseId, VictimReturn one) {
        permission.requireConsent(caseId, ConsentPurpose.FOR_RETURN, one.recipient(), one.categories());
    }

    /** Ends a return that the person does not agree to any more, or tells the other side. The case is locked by whoever writes that down. */
    void stop(@Observes ConsentEnded ended) {
        if (ended.purpose() == ConsentPurpose.FOR_RETURN) {
            returns.of(ended.caseId()).stream().filter(one -> one.recipient().equals(ended.recipient()))
                .filter(one -> !permission.consentCovers(ended.caseId(), ended.purpose(), ended.recipient(), one.categories()))
                .forEach(one -> one.consentEnded(ended.at()));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
