package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.Programmes;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.Results;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One measurement: who measured, and what shows it; and correcting it by another. */
@Named
@RequestScoped
public class MeasurementPage {

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

    private final Once<MeasurementRow> record = new Once<>(() -> here.found(results.measurement(here.id())));
    private final Once<IndicatorRow> indicator = new Once<>(() -> here.found(results.indicator(record.get().indicator())));
    private final Once<ProgrammeRow> plan = new Once<>(() -> here.found(programmes.find(record.get().programme())));
    private final Once<Draft<RecordMeasurement>> correction = new Once<>(() -> figures.in(Draft.of(RecordMeasurement.class, record.get())
        .with("supersedes", here.id()), "value", record.get().value()));

    public MeasurementRow getRecord() {
        return record.get();
    }

    public IndicatorRow getIndicator() {
        return indicator.get();
    }

    public ProgrammeRow getPlan() {
        return plan.get();
    }

    public Draft<RecordMeasurement> getCorrection() {
        return correction.get();
    }

    public void correctMeasurement() {
        UUID id = here.newId();
        outcome.attempt(correction.get(), command -> results.measure(id, command), "done.measured", "/action-plans/measurement?id=" + id);
    }
}
