package org.concord.actionplans.internal.period;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PERIODS;
import static org.concord.actionplans.api.ActionPlanRight.READ_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.PeriodCriteria;
import org.concord.actionplans.api.PeriodRow;
import org.concord.actionplans.api.Periods;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.internal.plan.Owners;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Opens, closes and reopens the months of an owner's books. */
@ApplicationScoped
@Transactional
public class PeriodDesk implements Periods {

    private static final String PERIODS = "periods";

    @Inject
    private PeriodRepository periods;
    @Inject
    private PeriodSearch search;
    @Inject
    private Owners owners;
    @Inject
    private CurrentCaller caller;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    @Override
    public Page<PeriodRow> search(PeriodCriteria criteria, Paging paging) {
        return search.page(criteria, paging);
    }

    @Override
    public Optional<PeriodRow> find(UUID id) {
        return search.one(id);
    }

    @Override
    public void open(UUID id, OpenFiscalYear command) {
        access.require(KEEP_PERIODS);
        access.require(KEEP_PERIODS, Required.value("owner", command.owner()));
        if (audit.alreadyDone(PERIODS, id.toString(), command)) {
            return;
        }
        List<Period> months = Period.year(id, command);
        owners.mustKnow(command.owner());
        periods.add(months);
        audit.created(PERIODS, id.toString(), "FISCAL_YEAR_OPENED", command);
    }

    @Override
    public void softClose(UUID id, long version) {
        changing(id, version).softClose();
        audit.changed(PERIODS, id.toString(), "PERIOD_SOFT_CLOSED", null);
    }

    @Override
    public void close(UUID id, long version) {
        Period period = changing(id, version);
        period.close(periods.waiting(period));
        audit.changed(PERIODS, id.toString(), "PERIOD_CLOSED", null);
    }

    @Override
    public void askToReopen(UUID id, long version, Reason reason) {
        changing(id, version).askToReopen(caller.get().username(), reason == null ? null : reason.reason());
        audit.changed(PERIODS, id.toString(), "REOPENING_ASKED_FOR", reason);
    }

    @Override
    public void reopen(UUID id, long version) {
        changing(id, version).reopen(caller.get().username());
        audit.changed(PERIODS, id.toString(), "PERIOD_REOPENED", null);
    }

    private Period changing(UUID id, long version) {
        access.require(KEEP_PERIODS);
        Period period = periods.lock(id).filter(found -> access.may(READ_PLANS, found.owner()))
            .orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, PERIODS, id));
        access.require(KEEP_PERIODS, period.owner());
        Versions.match(period.version(), version);
        return period;
    }
}
