package org.concord.actionplans.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.CurrentCaller;
import org.concord.actionplans.api.ActivityCriteria;
import org.concord.actionplans.api.ActivityRow;
import org.concord.actionplans.api.ObjectiveCriteria;
import org.concord.actionplans.api.ObjectiveRow;
import org.concord.actionplans.api.ProgrammeCriteria;
import org.concord.actionplans.api.ProgrammeRow;
import org.concord.actionplans.api.RevisionRow;
import org.concord.actionplans.internal.PlanSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.kernel.Period;
import org.concord.store.Like;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads plans, their revisions, objectives and activities. */
@ApplicationScoped
class ProgrammeSearch {

    private static final String PROGRAMME = """
        select new org.concord.actionplans.api.ProgrammeRow(p.id, p.code, p.kind, p.owner, p.title, p.firstDay, p.lastDay, p.fiscalYearStart, p.currency,
        p.state, p.submittedBy, case when exists (select r.id from ProgrammeRevision r left join r.writers w where r.programme = p.id
            and r.number = (select max(newest.number) from ProgrammeRevision newest where newest.programme = p.id)
            and (r.begunBy = :reader or r.submittedBy = :reader or w = :reader)) then true else false end,
        p.revision, p.legalBasis, p.approvedBy, p.approvedOn, p.source, p.note, p.version) from Programme p""";
    private static final String REVISION = """
        select new org.concord.actionplans.api.RevisionRow(r.id, r.programme, r.number, r.reason, r.begunBy, r.begunAt, r.submittedBy, r.approvedBy,
        r.approvedAt) from ProgrammeRevision r join Programme p on p.id = r.programme""";
    private static final String OBJECTIVE = """
        select new org.concord.actionplans.api.ObjectiveRow(o.id, o.programme, o.code, o.pillar, o.title, o.version)
        from Objective o join Programme p on p.id = o.programme""";
    private static final String ACTIVITY = """
        select new org.concord.actionplans.api.ActivityRow(a.id, a.programme, a.objective, o.code, o.pillar, a.code, a.title, a.leadAgency,
        a.supportingAgencies, a.firstDay, a.lastDay, a.version)
        from Activity a join Objective o on o.id = a.objective join Programme p on p.id = a.programme""";

    @Inject
    @Unit("actionplans")
    private EntityManager entities;
    @Inject
    private PlanSight sight;
    @Inject
    private CurrentCaller caller;

    Page<ProgrammeRow> programmes(ProgrammeCriteria criteria, Paging paging) {
        return programmes()
            .where("p.kind = :kind", "kind", criteria.kind())
            .where("p.owner = :owner", "owner", criteria.owner())
            .where("p.state = :state", "state", criteria.state())
            .where(":asOf between p.firstDay and p.lastDay", "asOf", criteria.asOf())
            .where("p.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("owner", "p.owner")
            .sortedBy("title", "p.title")
            .sortedBy("from", "p.firstDay")
            .sortedBy("state", "p.state")
            .ordered("code")
            .unique("code", "p.code")
            .page(paging);
    }

    Optional<ProgrammeRow> programme(UUID id) {
        return programmes().where("p.id = :id", "id", id).one();
    }

    private ListQuery<ProgrammeRow> programmes() {
        return seen(ProgrammeRow.class, PROGRAMME).with("reader", caller.get().username());
    }

    Page<RevisionRow> revisions(UUID programme, Paging paging) {
        return seen(RevisionRow.class, REVISION)
            .where("r.programme = :programme", "programme", programme)
            .sortedBy("number", "r.number")
            .ordered("-number")
            .unique("id", "r.id")
            .page(paging);
    }

    Page<ObjectiveRow> objectives(ObjectiveCriteria criteria, Paging paging) {
        return seen(ObjectiveRow.class, OBJECTIVE)
            .where("o.programme = :programme", "programme", criteria.programme())
            .where("o.pillar = :pillar", "pillar", criteria.pillar())
            .sortedBy("code", "o.code")
            .unique("id", "o.id")
            .page(paging);
    }

    Optional<ObjectiveRow> objective(UUID id) {
        return seen(ObjectiveRow.class, OBJECTIVE).where("o.id = :id", "id", id).one();
    }

    Page<ActivityRow> activities(ActivityCriteria criteria, Paging paging) {
        return seen(ActivityRow.class, ACTIVITY)
            .where("a.programme = :programme", "programme", criteria.programme())
            .where("a.objective = :objective", "objective", criteria.objective())
            .where("o.pillar = :pillar", "pillar", criteria.pillar())
            .where("a.searchText like :q escape '!'", "q", Like.containing(criteria.q()))
            .sortedBy("code", "a.code")
            .sortedBy("from", "a.firstDay", Period.FOREVER)
            .unique("id", "a.id")
            .page(paging);
    }

    Optional<ActivityRow> activity(UUID id) {
        return seen(ActivityRow.class, ACTIVITY).where("a.id = :id", "id", id).one();
    }

    private <R> ListQuery<R> seen(Class<R> row, String select) {
        return sight.of(new ListQuery<>(entities, row, select));
    }
}
