package org.concord.actionplans.internal.seed;

import static org.concord.actionplans.internal.seed.SeedFile.day;
import static org.concord.actionplans.internal.seed.SeedFile.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.actionplans.internal.plan.ProgrammeRevision;

/** The plans that public sources tell of, in force as they were approved. */
@ApplicationScoped
class PlanSeed {

    private static final String LOADED_BY = "system:actionplans";

    @Inject
    private Clock clock;

    /** The plans by key, each to be put in force once its content is loaded. */
    Map<String, Programme> load(EntityManager entities) {
        Map<String, Programme> plans = new HashMap<>();
        for (NamedCsvRecord row : SeedFile.read("programmes.csv")) {
            plans.put(row.getField("key"), begin(entities, row.getField("key"), plan(row)));
        }
        for (NamedCsvRecord row : SeedFile.read("objectives.csv")) {
            Programme plan = plans.get(row.getField("programme"));
            entities.persist(new Objective(SeedFile.id("objectives", row.getField("key")), plan, new WriteObjective(plan.id(), row.getField("code"),
                Pillar.valueOf(row.getField("pillar")), row.getField("title"))));
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
    }

    private static WriteProgramme plan(NamedCsvRecord row) {
        return new WriteProgramme(row.getField("code"), ProgrammeKind.valueOf(row.getField("kind")), row.getField("owner"), row.getField("title"),
            day(row, "from"), day(row, "to"), 1, row.getField("currency"), text(row, "legalBasis"), text(row, "approvedBy"), day(row, "approvedOn"),
            text(row, "source"), text(row, "note"));
    }
}
