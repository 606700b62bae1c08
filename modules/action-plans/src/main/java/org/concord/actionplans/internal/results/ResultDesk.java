package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.AwarenessCampaignCriteria;
import org.concord.actionplans.api.AwarenessCampaignRow;
import org.concord.actionplans.api.IndicatorCriteria;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.LegalInstrumentCriteria;
import org.concord.actionplans.api.LegalInstrumentRow;
import org.concord.actionplans.api.MeasurementCriteria;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.ProgressReportCriteria;
import org.concord.actionplans.api.ProgressReportRow;
import org.concord.actionplans.api.Reason;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.api.ResultCost;
import org.concord.actionplans.api.Results;
import org.concord.actionplans.api.TargetCriteria;
import org.concord.actionplans.api.TargetRow;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.actionplans.api.WriteTarget;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/** The door to what plans achieve; each sort of result has its keeper. */
@ApplicationScoped
@Transactional
public class ResultDesk implements Results {

    @Inject
    private Indicators indicators;
    @Inject
    private Targets targets;
    @Inject
    private Measurements measurements;
    @Inject
    private ProgressReports reports;
    @Inject
    private Outputs outputs;
    @Inject
    private Costs costs;
    @Inject
    private ResultSearch search;
    @Inject
    private ReportSearch reportSearch;

    @Override
    public Page<IndicatorRow> indicators(IndicatorCriteria criteria, Paging paging) {
        return search.indicators(criteria, paging);
    }

    @Override
    public Optional<IndicatorRow> indicator(UUID id) {
        return search.indicator(id);
    }

    @Override
    public void addIndicator(UUID id, WriteIndicator command) {
        indicators.add(id, command);
    }

    @Override
    public void changeIndicator(UUID id, long version, WriteIndicator command) {
        indicators.change(id, version, command);
    }

    @Override
    public void removeIndicator(UUID id, long version) {
        indicators.remove(id, version);
    }

    @Override
    public Page<TargetRow> targets(TargetCriteria criteria, Paging paging) {
        return search.targets(criteria, paging);
    }

    @Override
    public Optional<TargetRow> target(UUID id) {
        return search.target(id);
    }

    @Override
    public void setTarget(UUID id, WriteTarget command) {
        targets.set(id, command);
    }

    @Override
    public void changeTarget(UUID id, long version, WriteTarget command) {
        targets.change(id, version, command);
    }

    @Override
    public void removeTarget(UUID id, long version) {
        targets.remove(id, version);
    }

    @Override
    public Page<MeasurementRow> measurements(MeasurementCriteria criteria, Paging paging) {
        return search.measurements(criteria, paging);
    }

    @Override
    public Optional<MeasurementRow> measurement(UUID id) {
        return search.measurement(id);
    }

    @Override
    public void measure(UUID id, RecordMeasurement command) {
        measurements.add(id, command);
    }

    @Override
    public List<ResultCost> costs(UUID programme) {
        return costs.of(programme);
    }

    @Override
    public Optional<ResultCost> cost(UUID indicator) {
        return costs.one(indicator);
    }

    @Override
    public Page<ProgressReportRow> reports(ProgressReportCriteria criteria, Paging paging) {
        return reportSearch.reports(criteria, paging);
    }

    @Override
    public Optional<ProgressReportRow> report(UUID id) {
        return reportSearch.report(id);
    }

    @Override
    public void writeReport(UUID id, WriteProgressReport command) {
        reports.write(id, command);
    }

    @Override
    public void changeReport(UUID id, long version, WriteProgressReport command) {
        reports.change(id, version, command);
    }

    @Override
    public void submitReport(UUID id, long version) {
        reports.submit(id, version);
    }

    @Override
    public void acceptReport(UUID id, long version) {
        reports.accept(id, version);
    }

    @Override
    public void giveReportBack(UUID id, long version, Reason reason) {
        reports.giveBack(id, version, reason);
    }

    @Override
    public Page<LegalInstrumentRow> legalInstruments(LegalInstrumentCriteria criteria, Paging paging) {
        return reportSearch.laws(criteria, paging);
    }

    @Override
    public Optional<LegalInstrumentRow> legalInstrument(UUID id) {
        return reportSearch.law(id);
    }

    @Override
    public void addLegalInstrument(UUID id, WriteLegalInstrument command) {
        outputs.add(id, command);
    }

    @Override
    public void changeLegalInstrument(UUID id, long version, WriteLegalInstrument command) {
        outputs.change(id, version, command);
    }

    @Override
    public Page<AwarenessCampaignRow> campaigns(AwarenessCampaignCriteria criteria, Paging paging) {
        return reportSearch.campaigns(criteria, paging);
    }

    @Override
    public Optional<AwarenessCampaignRow> campaign(UUID id) {
        return reportSearch.campaign(id);
    }

    @Override
    public void addCampaign(UUID id, WriteAwarenessCampaign command) {
        outputs.add(id, command);
    }

    @Override
    public void changeCampaign(UUID id, long version, WriteAwarenessCampaign command) {
        outputs.change(id, version, command);
    }
}
