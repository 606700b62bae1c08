package org.concord.actionplans.internal.results;

import static org.concord.actionplans.api.ProgressReportState.ACCEPTED;
import static org.concord.actionplans.api.ProgressReportState.DRAFT;
import static org.concord.actionplans.api.ProgressReportState.SUBMITTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgressReportState;
import org.concord.actionplans.api.WriteProgressReport;
import org.concord.actionplans.internal.plan.Activity;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What was done for an activity in a time: written, submitted, and accepted by somebody else. */
@Entity
@Table(schema = "actionplans", name = "progress_report")
public class ProgressReport {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "activity_id")
    private UUID activity;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "wording")
    private String text;
    @Enumerated(EnumType.STRING)
    private ProgressReportState state;
    @Column(name = "written_by")
    private String writtenBy;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "accepted_by")
    private String acceptedBy;
    private String reason;
    @Version
    private long version;

    protected ProgressReport() {
    }

    public ProgressReport(UUID id, Programme programme, Activity activity, WriteProgressReport command, String by) {
        this.id = id;
        this.programme = programme.id();
        this.activity = activity.id();
        state = DRAFT;
        describe(programme, command, by);
    }

    /** Says it otherwise, while it is written. */
    public void change(Programme inPlan, WriteProgressReport command, String by) {
        if (command.activity() != null && !command.activity().equals(activity)) {
            throw RuleBroken.at("activity", KernelRule.NOT_ONE_OF, command.activity(), activity);
        }
        describe(inPlan, command, by);
    }

    private void describe(Programme inPlan, WriteProgressReport command, String by) {
        inPlan.mustBeInForce();
        mustBe(DRAFT);
        Times time = Times.within(inPlan, command.from(), command.to());
        firstDay = time.from();
        lastDay = time.to();
        text = Text.required("text", command.text(), 8000);
        writtenBy = by;
    }

    /** Hands it to somebody else. */
    public void submit(String by) {
        mustBe(DRAFT);
        state = SUBMITTED;
        submittedBy = by;
        reason = null;
    }

    /** Accepts it for good. */
    public void accept(String by) {
        mustBe(SUBMITTED);
        if (by.equals(submittedBy) || by.equals(writtenBy)) {
            throw new RuleBroken(PlanRule.REPORTER_IS_NOT_ACCEPTOR);
        }
        state = ACCEPTED;
        acceptedBy = by;
    }

    /** Back to whoever writes it. */
    public void giveBack(String why) {
        mustBe(SUBMITTED);
        reason = Text.required("reason", why, 2000);
        state = DRAFT;
        submittedBy = null;
    }

    private void mustBe(ProgressReportState needed) {
        if (state != needed) {
            throw new RuleBroken(PlanRule.REPORT_STATE_FORBIDS, state);
        }
    }

    UUID id() {
        return id;
    }

    UUID activity() {
        return activity;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    UUID programme() {
        return programme;
    }

    public ProgressReportState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
