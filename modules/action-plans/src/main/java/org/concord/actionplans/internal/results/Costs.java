package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.Budgets;
import org.concord.actionplans.api.ExecutionQuestion;
import org.concord.actionplans.api.ExecutionQuestion.Conversion;
import org.concord.actionplans.api.ExecutionQuestion.Dimension;
import org.concord.actionplans.api.ExecutionReport;
import org.concord.actionplans.api.IndicatorCriteria;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.ResultCost;
import org.concord.kernel.Page;

/** The money paid for objectives and activities beside what their indicators measured. */
@ApplicationScoped
class Costs {

    @Inject
    private ResultSearch search;
    @Inject
    private Budgets budgets;
    @Inject
    private Programmes programmes;

    /** All of a plan, with two questions to its budget. */
    List<ResultCost> of(UUID programme) {
        Optional<ProgrammeRow> plan = programmes.find(programme);
        if (plan.isEmpty()) {
            return List.of();
        }
        ExecutionReport objectives = paid(programme, null, null, Dimension.OBJECTIVE);
        ExecutionReport activities = paid(programme, null, null, Dimension.ACTIVITY);
        IndicatorCriteria ofPlan = new IndicatorCriteria(programme, null, null, null, null, null);
        return Page.all(paging -> search.indicators(ofPlan, paging)).stream()
            .map(row -> asked(row, plan.get()).in(row.activity() == null ? objectives : activities)).toList();
    }

    Optional<ResultCost> one(UUID indicator) {
        return search.indicator(indicator).map(row -> {
            ProgrammeRow plan = programmes.find(row.programme()).orElseThrow();
            boolean whole = row.activity() == null;
            return asked(row, plan).in(paid(plan.id(), whole ? row.objective() : null, row.activity(), whole ? Dimension.OBJECTIVE : Dimension.ACTIVITY));
        });
    }

    private ExecutionReport paid(UUID programme, UUID objective, UUID activity, Dimension by) {
        return budgets.execution(new ExecutionQuestion(programme, by, null, null, objective, activity, Conversion.HISTORIC, null));
    }

    private static CostPerResult asked(IndicatorRow row, ProgrammeRow plan) {
        UUID spender = row.activity() == null ? row.objective() : row.activity();
        return new CostPerResult(row.id(), spender, row.measure(), row.ascending(), row.baselineValue(), row.measured(), plan.currency());
    }
}
