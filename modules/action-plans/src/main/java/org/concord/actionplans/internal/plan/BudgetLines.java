package org.concord.actionplans.internal.plan;

import static org.concord.actionplans.api.ActionPlanRight.KEEP_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.Audit;
import org.concord.actionplans.api.ClassificationScheme;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.actionplans.internal.ledger.BalanceRepository;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Versions;

/** Keeps budget lines, and their accounts open, in the transaction of the desk that asks. */
@ApplicationScoped
class BudgetLines {

    private static final String LINES = "budget-lines";

    @Inject
    private Plans plans;
    @Inject
    private PlanRepository repository;
    @Inject
    private BalanceRepository balances;
    @Inject
    private Access access;
    @Inject
    private Audit audit;

    void add(UUID id, WriteBudgetLine command) {
        access.require(KEEP_PLANS);
        Activity activity = repository.named(Activity.class, "activity", Required.value("activity", command.activity()));
        Programme plan = plans.ofNamed("activity", activity.programme(), activity.id());
        if (audit.alreadyDone(LINES, id.toString(), command)) {
            return;
        }
        BudgetLine line = new BudgetLine(id, plan, activity, command);
        mustRefer(line);
        repository.add(line);
        balances.open(id, plan.id());
        audit.created(LINES, id.toString(), "BUDGET_LINE_ADDED", command);
    }

    void change(UUID id, long version, WriteBudgetLine command) {
        BudgetLine line = plans.part(BudgetLine.class, LINES, id);
        Programme plan = plans.of(line.programme(), LINES, id);
        Versions.match(line.version(), version);
        Activity activity = repository.named(Activity.class, "activity", Required.value("activity", command.activity()));
        repository.lock(line);
        line.change(plan, activity, command, balances.booked(id) || repository.hasHistory(id));
        mustRefer(line);
        audit.changed(LINES, id.toString(), "BUDGET_LINE_CHANGED", command);
    }

    void remove(UUID id, long version) {
        BudgetLine line = plans.part(BudgetLine.class, LINES, id);
        plans.of(line.programme(), LINES, id).mustBeWritten();
        Versions.match(line.version(), version);
        line.mustNotBeBooked(balances.booked(id));
        balances.remove(id);
        repository.remove(line);
        audit.changed(LINES, id.toString(), "BUDGET_LINE_REMOVED", null);
    }

    private void mustRefer(BudgetLine line) {
        if (repository.find(FundingSource.class, line.source()).isEmpty()) {
            throw RuleBroken.at("source", PlanRule.UNKNOWN_SOURCE, line.source());
        }
        Classifications.of(ClassificationScheme.GFSM).mustHave("economicCode", line.economicCode());
        Classifications.of(ClassificationScheme.COFOG).mustHave("functionCode", line.functionCode());
        repository.mustBeFree("BudgetLine", line.programme(), line.id(), line.code(), PlanRule.LINE_CODE_TAKEN);
        repository.mustBeTheOnly(line);
        repository.mustStayTellable(line);
    }
}
