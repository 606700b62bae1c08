package org.concord.actionplans.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What plans achieve. An indicator has a baseline, targets for times that do not overlap, and measurements that are only ever added to. Indicators and
 * targets are part of the plan, and change while it is written; all else is reported while it is in force.
 */
public interface Results {

    /** Indicators, by code. */
    Page<IndicatorRow> indicators(IndicatorCriteria criteria, Paging paging);

    /** One indicator. */
    Optional<IndicatorRow> indicator(UUID id);

    /** Adds an indicator to a plan that is being written. */
    void addIndicator(UUID id, WriteIndicator command);

    /** Corrects one. */
    void changeIndicator(UUID id, long version, WriteIndicator command);

    /** Takes one out that has neither target nor measurement. */
    void removeIndicator(UUID id, long version);

    /** Targets, by first day. */
    Page<TargetRow> targets(TargetCriteria criteria, Paging paging);

    /** One target. */
    Optional<TargetRow> target(UUID id);

    /** Sets a target. */
    void setTarget(UUID id, WriteTarget command);

    /** Corrects one. */
    void changeTarget(UUID id, long version, WriteTarget command);

    /** Takes one out. */
    void removeTarget(UUID id, long version);

    /** Measurements, the latest time first. */
    Page<MeasurementRow> measurements(MeasurementCriteria criteria, Paging paging);

    /** One measurement. */
    Optional<MeasurementRow> measurement(UUID id);

    /** Adds a measurement, or a correction of one. */
    void measure(UUID id, RecordMeasurement command);

    /** What the results of a plan cost, indicator by indicator, as {@link #indicators} orders them. The rates are those of the whole plan. */
    List<ResultCost> costs(UUID programme);

    /** What one indicator's result cost. */
    Optional<ResultCost> cost(UUID indicator);

    /** Progress reports, the latest time first. */
    Page<ProgressReportRow> reports(ProgressReportCriteria criteria, Paging paging);

    /** One progress report. */
    Optional<ProgressReportRow> report(UUID id);

    /** Begins a progress report, of which an activity has one for each time. */
    void writeReport(UUID id, WriteProgressReport command);

    /** Corrects one that is being written. */
    void changeReport(UUID id, long version, WriteProgressReport command);

    /** Hands it to somebody else. */
    void submitReport(UUID id, long version);

    /** Accepts it, which neither its writer nor its submitter can. */
    void acceptReport(UUID id, long version);

    /** Sends it back to be written, with a reason. */
    void giveReportBack(UUID id, long version, Reason reason);

    /** Legal texts, by title. */
    Page<LegalInstrumentRow> legalInstruments(LegalInstrumentCriteria criteria, Paging paging);

    /** One legal text. */
    Optional<LegalInstrumentRow> legalInstrument(UUID id);

    /** Adds a legal text. */
    void addLegalInstrument(UUID id, WriteLegalInstrument command);

    /** Corrects one. */
    void changeLegalInstrument(UUID id, long version, WriteLegalInstrument command);

    /** Campaigns, by title. */
    Page<AwarenessCampaignRow> campaigns(AwarenessCampaignCriteria criteria, Paging paging);

    /** One campaign. */
    Optional<AwarenessCampaignRow> campaign(UUID id);

    /** Adds a campaign. */
    void addCampaign(UUID id, WriteAwarenessCampaign command);

    /** Corrects one. */
    void changeCampaign(UUID id, long version, WriteAwarenessCampaign command);
}
