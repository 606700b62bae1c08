package org.concord.actionplans.internal.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorCriteria;
import org.concord.actionplans.api.IndicatorRow;
import org.concord.actionplans.api.MeasurementCriteria;
import org.concord.actionplans.api.MeasurementRow;
import org.concord.actionplans.api.TargetCriteria;
import org.concord.actionplans.api.TargetRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads indicators, their targets and measurements. */
@ApplicationScoped
class ResultSearch {

    private static final String INDICATOR = """
        select new org.concord.actionplans.api.IndicatorRow(i.id, i.programme, o.id, o.code, i.activity, a.code, i.code, i.title, i.measure, i.ascending,
        i.unit, i.baselineDay, i.baselinePrecision, i.baselineValue, i.baselineComment, i.baselineSource, t.figure, t.lastDay, m.figure, m.lastDay, i.version)
        from Indicator i join Programme p on p.id = i.programme left join Activity a on a.id = i.activity
        join Objective o on o.id = i.objective or o.id = a.objective left join Target t on t.id = i.target left join Measurement m on m.id = i.latest""";
    private static final String WHOLE = "w.indicator = t.indicator and w.disaggregation = '' and w.lastDay between t.firstDay and t.lastDay "
        + "and not exists (select s.id from Measurement s where s.supersedes = w.id)";
    private static final String TARGET = "select new org.concord.actionplans.api.TargetRow(t.id, t.programme, t.indicator, i.code, i.measure, i.baselineValue, "
        + "t.firstDay, t.lastDay, t.figure, t.comment, (select max(w.figure) from Measurement w where " + WHOLE + " and not exists (select l.id from Measurement l "
        + "where l.indicator = t.indicator and l.disaggregation = '' and l.lastDay > w.lastDay and l.lastDay <= t.lastDay and not exists (select c.id from "
        + "Measurement c where c.supersedes = l.id))), t.version) from Target t join Indicator i on i.id = t.indicator join Programme p on p.id = t.programme";
    private static final String MEASUREMENT = """
        select new org.concord.actionplans.api.MeasurementRow(m.id, m.programme, m.indicator, i.code, m.firstDay, m.lastDay, m.figure,
        nullif(m.disaggregation, ''), m.comment, m.source, m.evidence, m.document, m.supersedes, s.id, m.recordedBy, m.recordedAt)
        from Measurement m join Indicator i on i.id = m.indicator join Programme p on p.id = m.programme left join Measurement s on s.supersedes = m.id""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;

    Page<IndicatorRow> indicators(IndicatorCriteria criteria, Paging paging) {
        ListQuery<IndicatorRow> rows = seen(IndicatorRow.class, INDICATOR)
            .where("i.programme = :programme", "programme", criteria.programme())
            .where("o.id = :objective", "objective", criteria.objective())
            .where("i.activity = :activity", "activity", criteria.activity())
            .where("i.measure = :measure", "measure", criteria.measure())
            .where("i.searchText like :q escape '!'", "q", Like.containing(criteria.q()));
        if (criteria.measured() != null) {
            rows.where(criteria.measured() ? "i.latest is not null" : "i.latest is null");
        }
        return rows.sortedBy("code", "i.code")
            .sortedBy("title", "i.title")
            .sortedBy("measuredTo", "m.lastDay", Period.BEGINNING)
            .unique("id", "i.id")
            .page(paging);
    }

    Optional<IndicatorRow> indicator(UUID id) {
        return seen(IndicatorRow.class, INDICATOR).where("i.id = :id", "id", id).one();
    }

    Page<TargetRow> targets(TargetCriteria criteria, Paging paging) {
        return seen(TargetRow.class, TARGET)
            .where("t.programme = :programme", "programme", criteria.programme())
            .where("t.indicator = :indicator", "indicator", criteria.indicator())
            .where(":asOf between t.firstDay and t.lastDay", "asOf", criteria.asOf())
            .sortedBy("from", "t.firstDay")
            .sortedBy("indicatorCode", "i.code")
            .unique("id", "t.id")
            .page(paging);
    }

    Optional<TargetRow> target(UUID id) {
        return seen(TargetRow.class, TARGET).where("t.id = :id", "id", id).one();
    }

    Page<MeasurementRow> measurements(MeasurementCriteria criteria, Paging paging) {
        ListQuery<MeasurementRow> rows = seen(MeasurementRow.class, MEASUREMENT)
            .where("m.programme = :programme", "programme", criteria.programme())
            .where("m.indicator = :indicator", "indicator", criteria.indicator())
            .where("m.lastDay >= :from", "from", criteria.from())
            .where("m.firstDay <= :to", "to", criteria.to());
        if (criteria.holds() != null) {
            rows.where(criteria.holds() ? "s.id is null" : "s.id is not null");
        }
        return rows.sortedBy("to", "m.lastDay")
            .sortedBy("indicatorCode", "i.code")
            .sortedBy("recordedAt", "m.recordedAt")
            .ordered("-to")
            .unique("id", "m.id")
            .page(paging);
    }

    Optional<MeasurementRow> measurement(UUID id) {
        return seen(MeasurementRow.class, MEASUREMENT).where("m.id = :id", "id", id).one();
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select));
    }
}
