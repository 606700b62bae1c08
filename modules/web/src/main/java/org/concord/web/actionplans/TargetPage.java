package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.TargetRow;
import org.concord.actionplans.api.WriteTarget;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One target of an indicator. */
@Named
@RequestScoped
public class TargetPage {

    @Inject
    private Results results;
    @Inject
    private Programmes programmes;
    @Inject
    private WrittenFigures figures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<TargetRow> record = new Once<>(() -> here.found(results.target(here.id())));
    private final Once<IndicatorRow> indicator = new Once<>(() -> here.found(results.indicator(record.get().indicator())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<WriteTarget>> change = new Once<>(() -> figures.in(Draft.of(WriteTarget.class, record.get()), "value", record.get().value()));

    public TargetRow getRecord() {
        return record.get();
    }

    public IndicatorRow getIndicator() {
        return indicator.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<WriteTarget> getChange() {
        return change.get();
    }

    public void changeTarget() {
        outcome.attempt(change.get(), command -> results.changeTarget(here.id(), here.version(), command), "done.saved");
    }

    public void removeTarget() {
        outcome.attempt(() -> results.removeTarget(here.id(), here.version()), "done.saved", "/action-plans/indicator?id=" + record.get().indicator());
    }
}
