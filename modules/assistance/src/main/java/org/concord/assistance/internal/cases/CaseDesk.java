package org.concord.assistance.internal.cases;

import static org.concord.assistance.internal.cases.CaseRepository.CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.AssignCase;
import org.concord.assistance.api.CaseCriteria;
import org.concord.assistance.api.CaseRow;
import org.concord.assistance.api.Cases;
import org.concord.assistance.api.CloseCase;
import org.concord.assistance.api.DescribeCase;
import org.concord.assistance.api.MoveCase;
import org.concord.assistance.api.OpenCase;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.agency.AgencyRepository;
import org.concord.assistance.internal.key.Seals;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.kernel.Versions;

/** Opens and leads cases. What a case says stays out of the audit log, which more people read than the case. */
@ApplicationScoped
@Transactional
public class CaseDesk implements Cases {

    private static final int LONGEST_NAME = 60;

    /** What the audit log keeps of an opening: enough to know the same command again. */
    private record Opened(String agency, String worker, String digest) {
    }

    @Inject
    private CaseRepository cases;
    @Inject
    private CaseSearch search;
    @Inject
    private CaseSight sight;
    @Inject
    private CaseIntake intake;
    @Inject
    private AgencyRepository agencies;
    @Inject
    private Seals seals;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Audit audit;
    @Inject
    private Event<CaseDescribed> described;
    @Inject
    private Event<CaseUnsealed> unsealed;
    @Inject
    private Clock clock;

    @Override
    public Page<CaseRow> search(CaseCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<CaseRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public boolean isOwn(UUID id) {
        return cases.isOwn(id, CasePart.FACTS);
    }

    @Override
    public void open(UUID id, OpenCase command) {
        sight.mustSee(CasePart.FACTS);
        intake.mustWorkFor(command.agency());
        String worker = Optional.ofNullable(Text.optional("worker", command.worker(), LONGEST_NAME)).orElse(caller.get().username());
        Opened opened = new Opened(command.agency(), worker, seals.digest("open-case", command.toString()));
        if (audit.alreadyDone(CASES, id.toString(), opened)) {
            return;
        }
        Agency agency = agencies.known("agency", command.agency());
        CaseFacts facts = new CaseFacts(new DescribeCase(command.gender(), command.ageGroup(), command.citizenship(), command.exploitedIn(),
            command.exploitations(), command.methods()));
        intake.open(id, agency, worker, facts);
        audit.created(CASES, id.toString(), "CASE_OPENED", opened);
    }

    @Override
    public void describe(UUID id, long version, DescribeCase command) {
        cases.locked(cases.changed(id, CasePart.FACTS));
        VictimCase about = changing(id, version, CasePart.FACTS);
        about.describe(new CaseFacts(command));
        audit.changed(CASES, id.toString(), "CASE_DESCRIBED", null);
        described.fire(new CaseDescribed(about));
    }

    @Override
    public void move(UUID id, long version, MoveCase command) {
        changing(id, version, CasePart.FACTS).move(command.state(), cases.hasApprovedPlan(id));
        audit.changed(CASES, id.toString(), "CASE_MOVED", command);
    }

    @Override
    public void assign(UUID id, long version, AssignCase command) {
        VictimCase led = changing(id, version, CasePart.LEAD);
        String worker = Text.required("worker", command.worker(), LONGEST_NAME);
        intake.mustWorkOn(worker, led.agency());
        led.assign(worker);
        audit.changed(CASES, id.toString(), "CASE_ASSIGNED", command);
    }

    @Override
    public void seal(UUID id, long version) {
        changing(id, version, CasePart.LEAD).seal();
        audit.changed(CASES, id.toString(), "CASE_SEALED", null);
    }

    @Override
    public void unseal(UUID id, long version) {
        changing(id, version, CasePart.LEAD).unseal();
        audit.changed(CASES, id.toString(), "CASE_UNSEALED", null);
        unsealed.fire(new CaseUnsealed(id));
    }

    @Override
    public void close(UUID id, long version, CloseCase command) {
        changing(id, version, CasePart.LEAD).close(command.reason(), today());
        audit.changed(CASES, id.toString(), "CASE_ENDED", null);
    }

    @Override
    public void reopen(UUID id, long version) {
        changing(id, version, CasePart.LEAD).reopen();
        audit.changed(CASES, id.toString(), "CASE_REOPENED", null);
    }

    private VictimCase changing(UUID id, long version, CasePart part) {
        VictimCase changed = cases.changeable(id, part);
        Versions.match(changed.version(), version);
        return changed;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
