package org.concord.actionplans.internal.seed;

import static org.concord.store.SeedFile.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.LegalInstrumentKind;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.api.WriteLegalInstrument;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.actionplans.api.WriteTarget;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.actionplans.internal.results.Indicator;
import org.concord.actionplans.internal.results.LegalInstrument;
import org.concord.actionplans.internal.results.SpaCommitment;
import org.concord.actionplans.internal.results.Standing;
import org.concord.actionplans.internal.results.Target;
import org.concord.kernel.PartialDate;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** What plans are to achieve, and what came of it. Each file may be of facts, or of the demonstration; both have one form. */
@ApplicationScoped
class ResultSeed {

    /** What is part of plans that are still being written. */
    void aims(EntityManager entities, Map<String, Programme> plans, String before) {
        SeedFile.read(ResultSeed.class, "seed/" + before + "indicators.csv").forEach(row -> entities.persist(indicator(entities, plans.get(row.text("programme")), row)));
        SeedFile.read(ResultSeed.class, "seed/" + before + "targets.csv").forEach(row -> target(entities, plans.get(row.text("programme")), row));
        SeedFile.read(ResultSeed.class, "seed/" + before + "commitments.csv").forEach(row -> commit(entities, plans.get(row.text("programme")), row));
    }

    private static Indicator indicator(EntityManager entities, Programme plan, SeedRow row) {
        String on = row.text("baselineOn");
        WriteIndicator facts = new WriteIndicator(null, null, row.text("code"), row.text("title"), IndicatorMeasure.valueOf(row.text("measure")),
            Boolean.valueOf(row.text("ascending")), row.text("unit"), on == null ? null : PartialDate.parse(on), row.number("baselineValue"), null,
            row.text("baselineSource"));
        String inPlan = row.text("programme") + "/";
        UUID id = id("indicators", inPlan + facts.code());
        return row.text("activity") == null
            ? new Indicator(id, plan, entities.find(Objective.class, id("objectives", inPlan + row.text("objective"))), facts)
            : new Indicator(id, plan, entities.find(Activity.class, id("activities", inPlan + row.text("activity"))), facts);
    }

    private static void target(EntityManager entities, Programme plan, SeedRow row) {
        Indicator indicator = entities.find(Indicator.class, id("indicators", row.text("programme") + "/" + row.text("indicator")));
        entities.persist(new Target(id("targets", indicator.id() + "/" + row.text("from")), plan, indicator, targets(entities, indicator),
            new WriteTarget(indicator.id(), row.day("from"), row.day("to"), row.number("value"), row.text("comment"))));
        indicator.stand(Standing.of(List.of(), targets(entities, indicator)));
    }

    static List<Target> targets(EntityManager entities, Indicator indicator) {
        return entities.createQuery("from Target t where t.indicator = :indicator", Target.class).setParameter("indicator", indicator.id()).getResultList();
    }

    private static void commit(EntityManager entities, Programme plan, SeedRow row) {
        String inPlan = row.text("programme") + "/";
        Objective served = row.text("objective") == null ? null : entities.find(Objective.class, id("objectives", inPlan + row.text("objective")));
        entities.persist(new SpaCommitment(id("spa-commitments", inPlan + row.text("code")), plan, served,
            new WriteSpaCommitment(plan.id(), null, row.text("code"), row.text("title"), row.text("source"))));
    }

    /** What plans in force brought about. */
    void laws(EntityManager entities, Map<String, Programme> plans, String file) {
        SeedFile.read(ResultSeed.class, "seed/" + file).forEach(row -> entities.persist(new LegalInstrument(id("legal-instruments", row.text("title")),
            plans.get(row.text("programme")), new WriteLegalInstrument(null, row.text("title"), LegalInstrumentKind.valueOf(row.text("kind")),
                row.day("inForceFrom"), row.text("source")))));
    }
}
