package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.actionplans.api.WriteSpaCommitment;
import org.concord.actionplans.internal.plan.Objective;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What the members of a process committed to in a sub-regional plan. */
@Entity
@Table(schema = "actionplans", name = "spa_commitment")
public class SpaCommitment implements PartOfPlan {

    private static final int LONGEST_CODE = 40;

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "objective_id")
    private UUID objective;
    private String code;
    private String title;
    private String source;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected SpaCommitment() {
    }

    /** @param objective the one that it serves, or null */
    public SpaCommitment(UUID id, Programme programme, Objective objective, WriteSpaCommitment command) {
        this.id = id;
        this.programme = programme.id();
        if (programme.kind() != ProgrammeKind.SUB_REGIONAL) {
            throw RuleBroken.at("programme", PlanRule.PLAN_IS_NOT_SUB_REGIONAL);
        }
        describe(programme, objective, command);
    }

    public final void describe(Programme inPlan, Objective served, WriteSpaCommitment command) {
        inPlan.mustBeWritten();
        mustStayIn(command.programme());
        if (served != null && !served.programme().equals(programme)) {
            throw RuleBroken.at("objective", PlanRule.UNKNOWN_IN_PLAN, served.id());
        }
        objective = served == null ? null : served.id();
        code = Text.required("code", command.code(), LONGEST_CODE);
        title = Text.required("title", command.title(), 500);
        source = Text.required("source", command.source(), 1000);
        searchText = Text.folded(code + " " + title);
    }

    public UUID id() {
        return id;
    }

    @Override
    public UUID programme() {
        return programme;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }
}
