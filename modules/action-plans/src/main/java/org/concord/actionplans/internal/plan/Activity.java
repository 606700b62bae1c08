package org.concord.actionplans.internal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteActivity;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** What is done for an objective, by whom and when. */
@Entity
@Table(schema = "actionplans", name = "activity")
public class Activity {

    private static final int LONGEST_CODE = 40;

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    @Column(name = "objective_id")
    private UUID objective;
    private String code;
    private String title;
    @Column(name = "lead_agency")
    private String leadAgency;
    @Column(name = "supporting_agencies")
    private String supportingAgencies;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected Activity() {
    }

    public Activity(UUID id, Programme programme, Objective objective, WriteActivity command) {
        this.id = id;
        this.programme = programme.id();
        describe(programme, objective, command);
    }

    /** Says it otherwise; the objective it serves is one of the same plan. */
    public final void describe(Programme inPlan, Objective served, WriteActivity command) {
        inPlan.mustBeWritten();
        if (!served.programme().equals(programme)) {
            throw RuleBroken.at("objective", PlanRule.UNKNOWN_IN_PLAN, served.id());
        }
        objective = served.id();
        code = Text.required("code", command.code(), LONGEST_CODE);
        title = Text.required("title", command.title(), 500);
        leadAgency = Text.optional("leadAgency", command.leadAgency(), 300);
        supportingAgencies = Text.optional("supportingAgencies", command.supportingAgencies(), 1000);
        inPlan.mustInclude("from", command.from());
        inPlan.mustInclude("to", command.to());
        Days.inOrder(command.from(), command.to());
        firstDay = command.from();
        lastDay = command.to();
        searchText = Text.folded(Stream.of(code, title, leadAgency, supportingAgencies).filter(Objects::nonNull).collect(Collectors.joining(" ")));
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

    public long version() {
        return version;
    }
}
