package org.concord.actionplans.internal.seed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.WriteObjective;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.actionplans.internal.approved.ApprovedPlanRepository;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.actionplans.internal.plan.ProgrammeRevision;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** The plans that public sources tell of, in force as they were approved. */
@ApplicationScoped
class PlanSeed {

    private static final String LOADED_BY = "system:actionplans";

    @Inject
    private ApprovedPlanRepository approved;
    @Inject
    private Clock clock;

    /** The plans by key, each to be put in force once its content is loaded. */
    Map<String, Programme> load(EntityManager entities) {
        Map<String, Programme> plans = new HashMap<>();
        for (SeedRow row : SeedFile.read(PlanSeed.class, "seed/programmes.csv")) {
            plans.put(row.text("key"), begin(entities, row.text("key"), plan(row)));
        }
        for (SeedRow row : SeedFile.read(PlanSeed.class, "seed/objectives.csv")) {
            Programme plan = plans.get(row.text("programme"));
            entities.persist(new Objective(SeedFile.id("objectives", row.text("key")), plan, new WriteObjective(plan.id(), row.text("code"),
                Pillar.valueOf(row.text("pillar")), row.text("title"))));
        }
        return plans;
    }

    Programme begin(EntityManager entities, String key, WriteProgramme facts) {
        Programme plan = new Programme(SeedFile.id("programmes", key), facts);
        entities.persist(plan);
        return plan;
    }

    /** In force, as whoever approves plans outside of Concord decided. */
    void approve(EntityManager entities, Programme plan, String approvedBy) {
        plan.submit(LOADED_BY, true);
        plan.approve(approvedBy);
        plan.activate();
        ProgrammeRevision first = new ProgrammeRevision(plan.id(), 0, null, LOADED_BY, clock.instant());
        first.submit(LOADED_BY);
        first.approve(approvedBy, clock.instant());
        entities.persist(first);
        approved.keep(plan.id());
    }

    private static WriteProgramme plan(SeedRow row) {
        return new WriteProgramme(row.text("code"), ProgrammeKind.valueOf(row.text("kind")), row.text("owner"), row.text("title"),
            row.day("from"), row.day("to"), 1, row.text("currency"), row.text("legalBasis"), row.text("approvedBy"), row.day("approvedOn"),
            row.text("source"), row.text("note"));
    }
}
