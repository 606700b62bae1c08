package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteTarget;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.RuleBroken;

/** What an indicator is to reach in a time of the plan. */
@Entity
@Table(schema = "actionplans", name = "target")
public class Target {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "indicator_id")
    private UUID indicator;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private BigDecimal figure;
    @Column(name = "wording")
    private String comment;
    @Version
    private long version;

    protected Target() {
    }

    public Target(UUID id, Programme programme, Indicator indicator, Collection<Target> others, WriteTarget command) {
        this.id = id;
        this.programme = programme.id();
        this.indicator = indicator.id();
        describe(programme, indicator, others, command);
    }

    /** Says it otherwise; {@code others} are the indicator's other targets, none of which it may meet. */
    public final void describe(Programme inPlan, Indicator of, Collection<Target> others, WriteTarget command) {
        inPlan.mustBeWritten();
        Times time = Times.within(inPlan, command.from(), command.to());
        others.stream().filter(other -> other.shares(time)).findFirst().ifPresent(other -> {
            throw RuleBroken.at("from", PlanRule.TARGET_OVERLAPS, other.firstDay, other.lastDay);
        });
        firstDay = time.from();
        lastDay = time.to();
        figure = Figure.of(of.measure(), command.value());
        comment = Figure.comment(of.measure(), command.comment());
    }

    private boolean shares(Times time) {
        return new Times(firstDay, lastDay).sharesADay(time);
    }

    LocalDate lastDay() {
        return lastDay;
    }

    public UUID id() {
        return id;
    }

    UUID programme() {
        return programme;
    }

    UUID indicator() {
        return indicator;
    }

    public long version() {
        return version;
    }
}
