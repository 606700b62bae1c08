package org.concord.assistance.internal.handover;

import static org.concord.assistance.internal.handover.ReturnRepository.RETURNS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.concord.access.api.Audit;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.IdentityView;
import org.concord.assistance.api.IncomingReturnCriteria;
import org.concord.assistance.api.IncomingReturnRow;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReadIdentity;
import org.concord.assistance.api.ReadPurpose;
import org.concord.assistance.api.ReceiveReturn;
import org.concord.assistance.api.VerifyNationality;
import org.concord.assistance.internal.Wall;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.cases.CaseRepository;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.assistance.internal.consent.Permission;
import org.concord.assistance.internal.vault.Vault;
import org.concord.assistance.internal.watch.LookBook;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Versions;

/** Brings people home, from the side that they come to. The other side's case is looked up beyond the wall, because it is not the caller's. */
@ApplicationScoped
@Transactional
public class ArrivalDesk implements IncomingReturns {

    @Inject
    private ReturnRepository returns;
    @Inject
    private ReturnSearch search;
    @Inject
    private CaseRepository cases;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Permission permission;
    @Inject
    private Handover handover;
    @Inject
    private Vault vault;
    @Inject
    private LookBook looks;
    @Inject
    private Wall wall;
    @Inject
    private Audit audit;
    @Inject
    private Clock clock;

    @Override
    public Page<IncomingReturnRow> search(IncomingReturnCriteria criteria, Paging paging) {
        return search.coming(criteria, paging);
    }

    @Override
    public Optional<IncomingReturnRow> find(UUID id) {
        return search.coming(id);
    }

    @Override
    public IdentityView read(UUID id, ReadIdentity reason) {
        UUID from = returns.comesFrom(id);
        return wall.lifted(() -> {
            VictimCase about = cases.locked(from);
            VictimReturn one = returns.find(id);
            one.mustBeUnderWay();
            mustBeAgreedTo(from, one);
            looks.note(about, reason, false);
            return vault.view(from, one.categories());
        });
    }

    @Override
    public void verify(UUID id, long version, VerifyNationality command) {
        change(id, version, "NATIONALITY_CHECKED", one -> one.verify(command.confirmed()));
    }

    @Override
    public void document(UUID id, long version) {
        change(id, version, "RETURN_PAPERS_READY", VictimReturn::document);
    }

    @Override
    public void receive(UUID id, long version, ReceiveReturn command) {
        UUID from = returns.comesFrom(id);
        wall.lifted(() -> {
            receive(cases.locked(from), returns.find(id), version, command.day(), command.worker());
            returns.flush();
            return from;
        });
        audit.changed(RETURNS, id.toString(), "PERSON_RECEIVED", null);
    }

    /** What the person agreed to no longer is not passed on; the receipt itself is given all the same, for somebody has arrived. */
    private void receive(VictimCase from, VictimReturn one, long version, LocalDate day, String worker) {
        one.mustBeHandedOver();
        Versions.match(one.version(), version);
        Agency own = agencies.known("recipient", one.recipient());
        one.receive(day, handover.open(from, own, worker, permission.among(from.id(), ConsentPurpose.FOR_RETURN, one.recipient(), one.categories()),
            ReadPurpose.RETURNING).id(), clock.instant());
    }

    @Override
    public void reintegrate(UUID id, long version) {
        change(id, version, "REINTEGRATION_BEGUN", VictimReturn::reintegrate);
    }

    @Override
    public void acknowledge(UUID id, long version) {
        change(id, version, "END_OF_CONSENT_ACKNOWLEDGED", one -> one.acknowledge(clock.instant()));
    }

    private void change(UUID id, long version, String event, Consumer<VictimReturn> verb) {
        UUID from = returns.comesFrom(id);
        wall.lifted(() -> cases.locked(from));
        VictimReturn changed = returns.find(id);
        verb.accept(changed);
        Versions.match(changed.version(), version);
        audit.changed(RETURNS, id.toString(), event, null);
    }

    private void mustBeAgreedTo(UUID caseId, VictimReturn one) {
        permission.requireConsent(caseId, ConsentPurpose.FOR_RETURN, one.recipient(), one.categories());
    }
}
