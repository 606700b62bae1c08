package org.concord.actionplans.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;

/**
 * What the members of a process achieve together: a sub-regional plan has commitments, and each member reports once a year how far it has come with each.
 */
public interface RegionalResults {

    /** Commitments, by code. */
    Page<SpaCommitmentRow> commitments(SpaCommitmentCriteria criteria, Paging paging);

    /** One commitment. */
    Optional<SpaCommitmentRow> commitment(UUID id);

    /** Adds a commitment to a sub-regional plan that is being written. */
    void addCommitment(UUID id, WriteSpaCommitment command);

    /** Corrects one. */
    void changeCommitment(UUID id, long version, WriteSpaCommitment command);

    /** Members' reports, the latest year first. */
    Page<CountryProgressRow> progress(CountryProgressCriteria criteria, Paging paging);

    /** One report. */
    Optional<CountryProgressRow> progress(UUID id);

    /** Reports for a member, for which the caller must hold {@link ActionPlanRight#REPORT_RESULTS}. */
    void report(UUID id, ReportCountryProgress command);

    /** Corrects a report; commitment, member and year stay. */
    void correct(UUID id, long version, ReportCountryProgress command);

    /** Codes of the members that the process of a sub-regional plan had at the end of a year: those of whom a report is awaited. */
    List<String> members(UUID programme, int year);

    /** The region's progress, commitment by commitment and year by year; a commitment on which nobody reported is there without a report. */
    List<RegionalProgressRow> rollUp(RegionalProgressQuestion question);
}
