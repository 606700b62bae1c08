package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.MeasurementCriteria;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.ResultCost;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.TargetCriteria;
import org.concord.actionplans.api.TargetRow;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.api.WriteTarget;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One indicator: its baseline, what it is to reach, what was measured, and what that cost. */
@Named
@RequestScoped
public class IndicatorPage {

    private static final Paging ALL = Paging.first(Paging.MOST);

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

    private final Once<IndicatorRow> record = new Once<>(() -> here.found(results.indicator(here.id())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Page<TargetRow>> targets = new Once<>(() -> results.targets(new TargetCriteria(null, here.id(), null), ALL));
    private final Once<Page<MeasurementRow>> measurements = new Once<>(() -> results.measurements(
        new MeasurementCriteria(null, here.id(), null, null, null), ALL));
    private final Once<ResultCost> cost = new Once<>(() -> here.found(results.cost(here.id())));
    private final Once<ProgressChart> chart = new Once<>(() -> ProgressChart.of(plan.get(), record.get(), targets.get().rows(), measurements.get().rows()));
    private final Once<Draft<WriteIndicator>> change = new Once<>(() -> figures.in(Draft.of(WriteIndicator.class, record.get())
        .with("objective", record.get().activity() == null ? record.get().objective() : null), "baselineValue", record.get().baselineValue()));
    private final Once<Draft<WriteTarget>> target = new Once<>(() -> figures.in(Draft.of(WriteTarget.class).with("indicator", here.id()), "value"));
    private final Once<Draft<RecordMeasurement>> measurement = new Once<>(() -> figures.in(Draft.of(RecordMeasurement.class)
        .with("indicator", here.id()), "value"));

    public IndicatorRow getRecord() {
        return record.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Page<TargetRow> getTargets() {
        return targets.get();
    }

    public Page<MeasurementRow> getMeasurements() {
        return measurements.get();
    }

    public ResultCost getCost() {
        return cost.get();
    }

    /** Null where there is nothing to draw. */
    public ProgressChart getChart() {
        return chart.get();
    }

    public Draft<WriteIndicator> getChange() {
        return change.get();
    }

    public Draft<WriteTarget> getTarget() {
        return target.get();
    }

    public Draft<RecordMeasurement> getMeasurement() {
        return measurement.get();
    }

    public void changeIndicator() {
        outcome.attempt(change.get(), command -> results.changeIndicator(here.id(), here.version(), command), "done.saved");
    }

    public void removeIndicator() {
        outcome.attempt(() -> results.removeIndicator(here.id(), here.version()), "done.saved", "/action-plans/indicators?programme=" + plan.get().id());
    }

    public void setTarget() {
        outcome.attempt(target.get(), command -> results.setTarget(here.newId(), command), "done.saved");
    }

    public void measure() {
        outcome.attempt(measurement.get(), command -> results.measure(here.newId(), command), "done.measured");
    }
}
