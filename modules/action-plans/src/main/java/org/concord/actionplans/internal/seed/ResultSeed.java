package org.concord.actionplans.internal.seed;

import static org.concord.actionplans.internal.seed.SeedFile.day;
import static org.concord.actionplans.internal.seed.SeedFile.id;
import static org.concord.actionplans.internal.seed.SeedFile.number;
import static org.concord.actionplans.internal.seed.SeedFile.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
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

/** What plans are to achieve, and what came of it. Each file may be of facts, or of the demonstration; both have one form. */
@ApplicationScoped
class ResultSeed {

    /** What is part of plans that are still being written. */
    void aims(EntityManager entities, Map<String, Programme> plans, String before) {
        SeedFile.read(before + "indicators.csv").forEach(row -> entities.persist(indicator(entities, plans.get(row.getField("programme")), row)));
        SeedFile.read(before + "targets.csv").forEach(row -> target(entities, plans.get(row.getField("programme")), row));
        SeedFile.read(before + "commitments.csv").forEach(row -> commit(entities, plans.get(row.getField("programme")), row));
    }

    private static Indicator indicator(EntityManager entities, Programme plan, NamedCsvRecord row) {
        String on = text(row, "baselineOn");
        WriteIndicator facts = new WriteIndicator(null, null, row.getField("code"), row.getField("title"), IndicatorMeasure.valueOf(row.getField("measure")),
            Boolean.valueOf(row.getField("ascending")), text(row, "unit"), on == null ? null : PartialDate.parse(on), number(row, "baselineValue"), null,
            text(row, "baselineSource"));
        String inPlan = row.getField("programme") + "/";
        UUID id = id("indicators", inPlan + facts.code());
        return text(row, "activity") == null
            ? new Indicator(id, plan, entities.find(Objective.class, id("objectives", inPlan + row.getField("objective"))), facts)
            : new Indicator(id, plan, entities.find(Activity.class, id("activities", inPlan + row.getField("activity"))), facts);
    }

    private static void target(EntityManager entities, Programme plan, NamedCsvRecord row) {
        Indicator indicator = entities.find(Indicator.class, id("indicators", row.getField("programme") + "/" + row.getField("indicator")));
        entities.persist(new Target(id("targets", indicator.id() + "/" + row.getField("from")), plan, indicator, targets(entities, indicator),
            new WriteTarget(indicator.id(), day(row, "from"), day(row, "to"), number(row, "value"), text(row, "comment"))));
        indicator.stand(Standing.of(List.of(), targets(entities, indicator)));
    }

    static List<Target> targets(EntityManager entities, Indicator indicator) {
        return entities.createQuery("from Target t where t.indicator = :indicator", Target.class).setParameter("indicator", indicator.id()).getResultList();
    }

    private static void commit(EntityManager entities, Programme plan, NamedCsvRecord row) {
        String inPlan = row.getField("programme") + "/";
        Objective served = text(row, "objective") == null ? null : entities.find(Objective.class, id("objectives", inPlan + row.getField("objective")));
        entities.persist(new SpaCommitment(id("spa-commitments", inPlan + row.getField("code")), plan, served,
            new WriteSpaCommitment(plan.id(), null, row.getField("code"), row.getField("title"), row.getField("source"))));
    }

    /** What plans in force brought about. */
    void laws(EntityManager entities, Map<String, Programme> plans, String file) {
        SeedFile.read(file).forEach(row -> entities.persist(new LegalInstrument(id("legal-instruments", row.getField("title")),
            plans.get(row.getField("programme")), new WriteLegalInstrument(null, row.getField("title"), LegalInstrumentKind.valueOf(row.getField("kind")),
                day(row, "inForceFrom"), row.getField("source")))));
    }
}
