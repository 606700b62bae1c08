package org.concord.actionplans.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.concord.actionplans.api.Pillar;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.WriteActivity;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.actionplans.api.WriteObjective;
import org.concord.actionplans.api.WriteProgramme;
import org.concord.kernel.Ids;
import org.concord.kernel.Money;

/** Plans in each state, and what they consist of. */
public final class SomePlan {

    public static final String PUTRI = "putri";
    public static final String MALIA = "malia";

    private SomePlan() {
    }

    public static Programme drafted() {
        return new Programme(Ids.next(), writing("2011-01-01", "2015-12-31", 1, "VND"));
    }

    public static Programme submitted() {
        Programme plan = drafted();
        plan.submit(PUTRI, true);
        return plan;
    }

    public static Programme approved() {
        Programme plan = submitted();
        plan.approve(MALIA);
        return plan;
    }

    public static Programme inForce() {
        Programme plan = approved();
        plan.activate();
        return plan;
    }

    public static Programme underRevision() {
        Programme plan = inForce();
        plan.revise();
        return plan;
    }

    /** COMMIT's plan of 2011 to 2013, being written. */
    public static Programme subRegional() {
        return new Programme(Ids.next(), new WriteProgramme("SPA", ProgrammeKind.SUB_REGIONAL, "COMMIT", "Sub-regional plan", LocalDate.of(2011, 1, 1),
            LocalDate.of(2013, 12, 31), 1, "USD", null, null, null, null, null));
    }

    /** The same plan, in force. */
    public static Programme putInForce(Programme plan) {
        plan.submit(PUTRI, true);
        plan.approve(MALIA);
        plan.activate();
        return plan;
    }

    public static WriteProgramme writing(String from, String to, Integer fiscalYearStart, String currency) {
        return new WriteProgramme("VN-NPA", ProgrammeKind.NATIONAL, "VN", "National plan", LocalDate.parse(from), LocalDate.parse(to), fiscalYearStart,
            currency, null, null, null, null, null);
    }

    public static Objective objectiveOf(Programme plan) {
        return new Objective(Ids.next(), plan, new WriteObjective(plan.id(), "1", Pillar.PROTECTION, "Shelters"));
    }

    public static Activity activityOf(Programme plan) {
        return new Activity(Ids.next(), plan, objectiveOf(plan), activity(null, null));
    }

    public static WriteActivity activity(String from, String to) {
        return new WriteActivity(null, "1.1", "Shelters in two provinces", "MOLISA", null, from == null ? null : LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to));
    }

    public static BudgetLine lineOf(Programme plan) {
        return new BudgetLine(Ids.next(), plan, activityOf(plan), line("STATE", 2011, "1000", "VND"));
    }

    public static WriteBudgetLine line(String source, int year, String planned, String currency) {
        return new WriteBudgetLine(null, "1.1-" + year, source, year, "22", "10.7", null, new Money(new BigDecimal(planned), currency));
    }
}
