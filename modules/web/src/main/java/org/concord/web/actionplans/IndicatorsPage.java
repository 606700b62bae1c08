package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concord.actionplans.api.AppliedRate;
import org.concord.actionplans.api.IndicatorCriteria;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.ResultCost;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.kernel.Page;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The indicators of a plan, or of all plans seen: where each stands, and of one plan what its results cost. */
@Named
@RequestScoped
public class IndicatorsPage {

    @Inject
    private Results results;
    @Inject
    private AskedPlan plan;
    @Inject
    private WrittenFigures figures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<IndicatorRow>> list = new Once<>(() -> here.list(paging -> results.indicators(new IndicatorCriteria(here.id("programme"),
        here.id("objective"), here.id("activity"), here.choice("measure", IndicatorMeasure.class), here.flag("measured"), here.text("q")), paging)));
    private final Once<Map<UUID, ResultCost>> costs = new Once<>(() -> plan.get() == null ? Map.of()
        : results.costs(plan.get().id()).stream().collect(Collectors.toMap(ResultCost::indicator, Function.identity())));
    private final Once<Draft<WriteIndicator>> draft = new Once<>(() -> figures.in(Draft.of(WriteIndicator.class).with("measure", IndicatorMeasure.UNIT)
        .with("ascending", true), "baselineValue"));

    /** The plan asked about, or null for all. */
    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<IndicatorRow> getList() {
        return list.get();
    }

    /** What the results of the plan asked about cost, by indicator. */
    public Map<UUID, ResultCost> getCosts() {
        return costs.get();
    }

    /** The rates that converted what was paid. */
    public List<AppliedRate> getRates() {
        return costs.get().values().stream().flatMap(cost -> cost.rates().stream()).distinct().toList();
    }

    public Draft<WriteIndicator> getDraft() {
        return draft.get();
    }

    public void addIndicator() {
        UUID id = here.newId();
        outcome.attempt(draft.get(), command -> results.addIndicator(id, command), "done.saved", "/action-plans/indicator?id=" + id);
    }
}
