package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.RecordMeasurement;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.LatestDay;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What was measured in a time, of the whole or of a part. It stays as it was recorded; a correction is another one, which supersedes it. */
@Entity
@Table(schema = "actionplans", name = "measurement")
public class Measurement {

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
    /** Empty for the whole. */
    private String disaggregation;
    @Column(name = "wording")
    private String comment;
    private String source;
    private String evidence;
    @Column(name = "document_id")
    private UUID document;
    @Column(name = "supersedes_id")
    private UUID supersedes;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Measurement() {
    }

    /** A measurement of an indicator of a plan in force; {@code holding} are those of the indicator that nothing supersedes. */
    public Measurement(UUID id, Programme plan, Indicator of, Collection<Measurement> holding, RecordMeasurement command) {
        plan.mustBeInForce();
        this.id = id;
        programme = plan.id();
        indicator = of.id();
        Times time = Times.within(plan, command.from(), command.to());
        firstDay = time.from();
        lastDay = time.to();
        figure = Figure.of(of.measure(), command.value());
        comment = Figure.comment(of.measure(), command.comment());
        String part = Text.optional("disaggregation", command.disaggregation(), 200);
        disaggregation = part == null ? "" : part;
        source = Text.required("source", command.source(), 1000);
        evidence = WebAddress.optional("evidence", command.evidence());
        document = command.document();
        if (evidence == null && document == null) {
            throw RuleBroken.at("evidence", PlanRule.EVIDENCE_MISSING);
        }
        supersedes = command.supersedes();
        holding.stream().filter(this::saysAnotherOf).findFirst().ifPresent(other -> {
            throw RuleBroken.at("supersedes", PlanRule.MEASURED_ALREADY, other.firstDay, other.lastDay);
        });
    }

    private boolean saysAnotherOf(Measurement other) {
        return !other.id.equals(supersedes) && other.firstDay.equals(firstDay) && other.lastDay.equals(lastDay)
            && other.disaggregation.equals(disaggregation);
    }

    /** Who recorded it, and when: after the time that was measured. */
    public void record(String by, Instant at) {
        if (lastDay.isAfter(LatestDay.at(at))) {
            throw RuleBroken.at("to", PlanRule.TIME_NOT_OVER, lastDay);
        }
        recordedBy = by;
        recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    UUID indicator() {
        return indicator;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public boolean isWhole() {
        return disaggregation.isEmpty();
    }
}
