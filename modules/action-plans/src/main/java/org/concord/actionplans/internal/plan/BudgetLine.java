package org.concord.actionplans.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteBudgetLine;
import org.concord.kernel.Money;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * An activity's money of one source, fiscal year, currency, economic code, function and administrative unit. Once anything was booked on it, here or in past
 * books, all of that stays: what was reported of its money would otherwise be another's. Only its code and what it is planned to cost change then.
 */
@Entity
@Table(schema = "actionplans", name = "budget_line")
public class BudgetLine {

    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_CLASSIFICATION = 20;

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "activity_id")
    private UUID activity;
    private String code;
    @Column(name = "source_code")
    private String source;
    @Column(name = "fiscal_year")
    private int fiscalYear;
    private String currency;
    @Column(name = "economic_code")
    private String economicCode;
    @Column(name = "function_code")
    private String functionCode;
    /** Empty where there is none, so that two lines without one are the same to the database. */
    private String unit;
    private long planned;
    /** The revision of the plan with which it came in, or with which its money became another's; until that is approved it takes no money. */
    @Column(name = "since_revision")
    private int sinceRevision;
    @Version
    private long version;

    protected BudgetLine() {
    }

    public BudgetLine(UUID id, Programme programme, Activity activity, WriteBudgetLine command) {
        this.id = id;
        this.programme = programme.id();
        sinceRevision = programme.nextRevision();
        describe(programme, activity, command);
    }

    /** Says it otherwise; {@code booked} when money was. */
    public void change(Programme inPlan, Activity ofActivity, WriteBudgetLine command, boolean booked) {
        List<Object> before = money();
        describe(inPlan, ofActivity, command);
        if (!money().equals(before)) {
            if (booked) {
                throw new RuleBroken(PlanRule.LINE_HAS_ENTRIES);
            }
            sinceRevision = inPlan.nextRevision();
        }
    }

    /** Whose and what its money is. */
    private List<Object> money() {
        return List.of(activity, source, fiscalYear, currency, economicCode, functionCode, unit);
    }

    private void describe(Programme inPlan, Activity ofActivity, WriteBudgetLine command) {
        inPlan.mustBeWritten();
        if (!ofActivity.programme().equals(programme)) {
            throw RuleBroken.at("activity", PlanRule.UNKNOWN_IN_PLAN, ofActivity.id());
        }
        activity = ofActivity.id();
        code = Text.required("code", command.code(), LONGEST_CODE);
        source = Text.required("source", command.source(), 40);
        fiscalYear = Required.value("fiscalYear", command.fiscalYear());
        inPlan.mustIncludeFiscalYear(fiscalYear);
        economicCode = Text.required("economicCode", command.economicCode(), LONGEST_CLASSIFICATION);
        functionCode = Text.required("functionCode", command.functionCode(), LONGEST_CLASSIFICATION);
        String given = Text.optional("unit", command.unit(), 200);
        unit = given == null ? "" : given;
        Money cost = Required.value("planned", command.planned()).enteredIn("planned");
        if (cost.sign() < 0) {
            throw RuleBroken.at("planned", PlanRule.AMOUNT_NEGATIVE, cost);
        }
        currency = cost.currency();
        planned = cost.minor();
    }

    /** Refuses to be taken out where anything was booked. */
    public void mustNotBeBooked(boolean booked) {
        if (booked) {
            throw new RuleBroken(PlanRule.LINE_HAS_ENTRIES);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID programme() {
        return programme;
    }

    public String code() {
        return code;
    }

    UUID activity() {
        return activity;
    }

    String source() {
        return source;
    }

    int sinceRevision() {
        return sinceRevision;
    }

    long planned() {
        return planned;
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String unit() {
        return unit;
    }

    String economicCode() {
        return economicCode;
    }

    String functionCode() {
        return functionCode;
    }

    public String currency() {
        return currency;
    }

    public long version() {
        return version;
    }
}
