package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.IndicatorMeasure;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteIndicator;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Days;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.PartialDate;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/**
 * By what one sees whether an objective is reached, or an activity works. It is part of the plan and changes while that is written; once anything was
 * measured, what its values are stays.
 */
@Entity
@Table(schema = "actionplans", name = "plan_indicator")
public class Indicator {

    private static final int LONGEST_CODE = 40;

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "objective_id")
    private UUID objective;
    @Column(name = "activity_id")
    private UUID activity;
    private String code;
    private String title;
    @Enumerated(EnumType.STRING)
    private IndicatorMeasure measure;
    private boolean ascending;
    private String unit;
    @Column(name = "baseline_day")
    private LocalDate baselineDay;
    @Enumerated(EnumType.STRING)
    @Column(name = "baseline_precision")
    private PartialDate.Precision baselinePrecision;
    @Column(name = "baseline_value")
    private BigDecimal baselineValue;
    @Column(name = "baseline_comment")
    private String baselineComment;
    @Column(name = "baseline_source")
    private String baselineSource;
    @Column(name = "latest_id")
    private UUID latest;
    @Column(name = "target_id")
    private UUID target;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Indicator() {
    }

    /** An indicator of an objective. */
    public Indicator(UUID id, Programme programme, Objective objective, WriteIndicator command) {
        this(id, programme, command);
        this.objective = objective.id();
        mustBelong("objective", objective.programme(), objective.id());
    }

    /** An indicator of an activity. */
    public Indicator(UUID id, Programme programme, Activity activity, WriteIndicator command) {
        this(id, programme, command);
        this.activity = activity.id();
        mustBelong("activity", activity.programme(), activity.id());
    }

    private Indicator(UUID id, Programme programme, WriteIndicator command) {
        this.id = id;
        this.programme = programme.id();
        programme.mustBeWritten();
        describe(command);
    }

    private void mustBelong(String field, UUID toPlan, UUID named) {
        if (!programme.equals(toPlan)) {
            throw RuleBroken.at(field, PlanRule.UNKNOWN_IN_PLAN, named);
        }
    }

    /** Says it otherwise; of what it is an indicator stays, and with anything {@code measured}, so does its measure. */
    public void change(Programme inPlan, WriteIndicator command, boolean measured) {
        inPlan.mustBeWritten();
        stays("objective", objective, command.objective());
        stays("activity", activity, command.activity());
        if (measured) {
            stays("measure", measure, command.measure());
        }
        describe(command);
    }

    private static void stays(String field, Object stored, Object given) {
        if (given != null && !given.equals(stored)) {
            throw RuleBroken.at(field, KernelRule.NOT_ONE_OF, given, stored == null ? "" : stored);
        }
    }

    private void describe(WriteIndicator command) {
        code = Text.required("code", command.code(), LONGEST_CODE);
        title = Text.required("title", command.title(), 500);
        measure = Required.value("measure", command.measure());
        ascending = command.ascending() == null || command.ascending();
        unit = Text.optional("unit", command.unit(), 100);
        if (unit == null && measure.isCounted()) {
            throw RuleBroken.at("unit", PlanRule.UNIT_MISSING);
        }
        if (command.baselineValue() != null && !measure.hasFigure()) {
            throw RuleBroken.at("baselineValue", PlanRule.VALUE_DOES_NOT_FIT_MEASURE);
        }
        baselineValue = Figure.checked("baselineValue", command.baselineValue());
        PartialDate on = baselineValue == null ? command.baselineOn() : Required.value("baselineOn", command.baselineOn());
        baselineDay = on == null ? null : Days.checked("baselineOn", on.firstDay());
        baselinePrecision = on == null ? null : on.precision();
        baselineComment = Text.optional("baselineComment", command.baselineComment(), 2000);
        baselineSource = baselineValue == null ? Text.optional("baselineSource", command.baselineSource(), 1000)
            : Text.required("baselineSource", command.baselineSource(), 1000);
        searchText = Text.folded(code + " " + title);
    }

    /** Stands there from now on. */
    public void stand(Standing standing) {
        latest = standing.latest();
        target = standing.target();
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

    public IndicatorMeasure measure() {
        return measure;
    }

    public long version() {
        return version;
    }
}
