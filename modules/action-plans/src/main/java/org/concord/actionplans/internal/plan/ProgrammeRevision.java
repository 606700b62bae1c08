package org.concord.actionplans.internal.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.kernel.Ids;
import org.concord.kernel.RuleBroken;

/** A revision of a plan: why and by whom it was begun, who wrote of it, who submitted it, and who approved it, which the database compares too. */
@Entity
@Table(schema = "actionplans", name = "programme_revision")
public class ProgrammeRevision {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "numbered")
    private int number;
    private String reason;
    @Column(name = "begun_by")
    private String begunBy;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "submitted_by")
    private String submittedBy;
    @Column(name = "approved_by")
    private String approvedBy;
    @Column(name = "approved_at")
    private Instant approvedAt;
    @ElementCollection
    @CollectionTable(schema = "actionplans", name = "programme_writer", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "username")
    private Set<String> writers = new HashSet<>();
    @Version
    private long version;

    protected ProgrammeRevision() {
    }

    /** Begun to be written. */
    public ProgrammeRevision(UUID programme, int number, String reason, String by, Instant now) {
        this.id = Ids.next();
        this.programme = programme;
        this.number = number;
        this.reason = reason;
        this.begunBy = by;
        this.begunAt = now;
    }

    /** Something of the plan is written. */
    void write(String by) {
        writers.add(by);
    }

    public void submit(String by) {
        submittedBy = by;
    }

    public void giveBack() {
        submittedBy = null;
    }

    /** Approved by somebody who neither began nor submitted it, nor wrote any of it. */
    public void approve(String by, Instant now) {
        if (by.equals(begunBy) || by.equals(submittedBy)) {
            throw new RuleBroken(PlanRule.SUBMITTER_IS_NOT_APPROVER);
        }
        if (writers.contains(by)) {
            throw new RuleBroken(PlanRule.WRITER_IS_NOT_APPROVER);
        }
        approvedBy = by;
        approvedAt = now;
    }
}
