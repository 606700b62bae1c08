package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.AwarenessCampaignCriteria;
import org.concord.actionplans.api.AwarenessCampaignRow;
import org.concord.actionplans.api.LegalInstrumentCriteria;
import org.concord.actionplans.api.LegalInstrumentRow;
import org.concord.actionplans.api.ProgressReportCriteria;
import org.concord.actionplans.api.ProgressReportRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads progress reports, laws and campaigns. */
@ApplicationScoped
class ReportSearch {

    private static final String REPORT = """
        select new org.concord.actionplans.api.ProgressReportRow(r.id, r.programme, r.activity, a.code, a.title, r.firstDay, r.lastDay, r.text, r.state,
        r.writtenBy, r.submittedBy, r.acceptedBy, r.reason, r.version)
        from ProgressReport r join Activity a on a.id = r.activity join Programme p on p.id = r.programme""";
    private static final String LAW = """
        select new org.concord.actionplans.api.LegalInstrumentRow(l.id, l.programme, p.code, l.title, l.kind, l.inForceFrom, l.source, l.version)
        from LegalInstrument l join Programme p on p.id = l.programme""";
    private static final String CAMPAIGN = """
        select new org.concord.actionplans.api.AwarenessCampaignRow(c.id, c.programme, p.code, c.title, c.audience, c.channel, c.firstDay, c.lastDay, c.reach,
        c.reachSource, c.version) from AwarenessCampaign c join Programme p on p.id = c.programme""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    Page<ProgressReportRow> reports(ProgressReportCriteria criteria, Paging paging) {
        return seen(ProgressReportRow.class, REPORT)
            .where("r.programme = :programme", "programme", criteria.programme())
            .where("r.activity = :activity", "activity", criteria.activity())
            .where("r.state = :state", "state", criteria.state())
            .sortedBy("to", "r.lastDay")
            .sortedBy("activityCode", "a.code")
            .sortedBy("state", "r.state")
            .ordered("-to")
            .unique("id", "r.id")
            .page(paging);
    }

    Optional<ProgressReportRow> report(UUID id) {
        return seen(ProgressReportRow.class, REPORT).where("r.id = :id", "id", id).one();
    }

    Page<LegalInstrumentRow> laws(LegalInstrumentCriteria criteria, Paging paging) {
        return seen(LegalInstrumentRow.class, LAW)
            .where("l.programme = :programme", "programme", criteria.programme())
            .where("l.kind = :kind", "kind", criteria.kind())
            .where("l.inForceFrom <= :asOf", "asOf", criteria.asOf())
            .where("l.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("title", "l.title")
            .sortedBy("inForceFrom", "l.inForceFrom", Period.FOREVER)
            .unique("id", "l.id")
            .page(paging);
    }

    Optional<LegalInstrumentRow> law(UUID id) {
        return seen(LegalInstrumentRow.class, LAW).where("l.id = :id", "id", id).one();
    }

    Page<AwarenessCampaignRow> campaigns(AwarenessCampaignCriteria criteria, Paging paging) {
        return seen(AwarenessCampaignRow.class, CAMPAIGN)
            .where("c.programme = :programme", "programme", criteria.programme())
            .where("c.firstDay <= :asOf and (c.lastDay is null or c.lastDay >= :asOf)", "asOf", criteria.asOf())
            .where("c.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("title", "c.title")
            .sortedBy("from", "c.firstDay")
            .unique("id", "c.id")
            .page(paging);
    }

    Optional<AwarenessCampaignRow> campaign(UUID id) {
        return seen(AwarenessCampaignRow.class, CAMPAIGN).where("c.id = :id", "id", id).one();
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select));
    }
}
