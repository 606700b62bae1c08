package org.concord.actionplans.internal.seed;

import static org.concord.store.SeedFile.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concord.actionplans.api.OpenFiscalYear;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.SourceKind;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.actionplans.api.WriteFundingSource;
import org.concord.actionplans.api.WriteObjective;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.actionplans.internal.ledger.BalanceRepository;
import org.concord.actionplans.internal.period.Period;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.BudgetLine;
import org.concord.actionplans.internal.plan.FundingSource;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Money;
import org.concord.store.SeedFile;
import org.concord.store.SeedRow;

/** An invented split of Viet Nam's programme, an invented current plan, and what is needed to move money on it. Each says that it is invented. */
@ApplicationScoped
class PlanDemonstration {

    static final String CURRENT = "demo";
    static final String REGION = "region";

    private static final String OWNER = "VN";
    private static final int LAST_YEAR_OF_THE_PROGRAMME = 2015;

    @Inject
    private PlanSeed seed;
    @Inject
    private BalanceRepository balances;
    @Inject
    private Clock clock;

    void load(EntityManager entities, Map<String, Programme> plans) {
        plans.put(CURRENT, seed.begin(entities, CURRENT, new WriteProgramme("VN-NPA-2026-2030-DEMO", ProgrammeKind.NATIONAL, OWNER,
            "National Plan of Action 2026-2030 (demonstration)", LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), 1, "VND", null, null, null, null,
            "Invented, to move money on today.")));
        plans.put(REGION, seed.begin(entities, REGION, new WriteProgramme("COMMIT-SPA-2026-2028-DEMO", ProgrammeKind.SUB_REGIONAL, "COMMIT",
            "Sub-regional Plan of Action 2026-2028 (demonstration)", LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31), 1, "USD", null, null, null, null,
            "Invented, to report on today.")));
        entities.persist(new FundingSource("VN-STATE-BUDGET", new WriteFundingSource("State budget of Viet Nam", SourceKind.NATIONAL_BUDGET, false, null)));
        entities.persist(new FundingSource("EXAMPLE-PARTNER", new WriteFundingSource("Example Partner, shelters only (invented)", SourceKind.PARTNER, true,
            null)));
        entities.flush();
        SeedFile.read(PlanDemonstration.class, "seed/demonstration-lines.csv").forEach(row -> line(entities, plans.get(row.text("programme")), row));
        IntStream.of(LAST_YEAR_OF_THE_PROGRAMME, LocalDate.now(clock).getYear()).distinct()
            .forEach(year -> Period.year(id("periods", OWNER + "/" + year), new OpenFiscalYear(OWNER, year, 1)).forEach(entities::persist));
    }

    private void line(EntityManager entities, Programme plan, SeedRow row) {
        String inPlan = row.text("programme") + "/";
        UUID objectiveId = id("objectives", inPlan + row.text("objective"));
        Objective objective = entities.find(Objective.class, objectiveId);
        if (objective == null) {
            objective = new Objective(objectiveId, plan, new WriteObjective(plan.id(), row.text("objective"), Pillar.valueOf(row.text("pillar")),
                row.text("objectiveTitle")));
            entities.persist(objective);
        }
        UUID activityId = id("activities", inPlan + row.text("activity"));
        Activity activity = entities.find(Activity.class, activityId);
        if (activity == null) {
            activity = new Activity(activityId, plan, objective, new WriteActivity(objectiveId, row.text("activity"), row.text("activityTitle"),
                row.text("agency"), null, null, null));
            entities.persist(activity);
        }
        String code = code(row.text("activity"), row.text("year"), row.text("currency"));
        UUID lineId = id("budget-lines", inPlan + code);
        entities.persist(new BudgetLine(lineId, plan, activity, new WriteBudgetLine(activityId, code, row.text("source"),
            Integer.valueOf(row.text("year")), row.text("economicCode"), row.text("functionCode"), null,
            Money.ofMinor(Long.parseLong(row.text("planned")), row.text("currency")))));
        balances.open(lineId, plan.id());
    }

    private static String code(String activity, String year, String currency) {
        return String.join("-", List.of("INVENTED", activity, year, currency));
    }

    /** A line of the current plan. */
    static UUID line(String activity, int year, String currency) {
        return id("budget-lines", CURRENT + "/" + code(activity, String.valueOf(year), currency));
    }
}
