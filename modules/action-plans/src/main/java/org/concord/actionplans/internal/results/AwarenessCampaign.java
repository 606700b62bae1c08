package org.concord.actionplans.internal.results;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.concord.actionplans.api.PlanRule;
import org.concord.actionplans.api.WriteAwarenessCampaign;
import org.concord.actionplans.internal.plan.Days;
import org.concord.actionplans.internal.plan.Programme;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;

/** A campaign of a plan, whom it spoke to and how many it reached. */
@Entity
@Table(schema = "actionplans", name = "awareness_campaign")
public class AwarenessCampaign implements PartOfPlan {

    @Id
    private UUID id;
    @Column(name = "programme_id")
    private UUID programme;
    private String title;
    private String audience;
    private String channel;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    private Long reach;
    @Column(name = "reach_source")
    private String reachSource;
    @Column(name = "search_text")
    private String searchText;
    @Version
    private long version;

    protected AwarenessCampaign() {
    }

    public AwarenessCampaign(UUID id, Programme programme, WriteAwarenessCampaign command) {
        this.id = id;
        this.programme = programme.id();
        describe(programme, command);
    }

    public final void describe(Programme ofPlan, WriteAwarenessCampaign command) {
        ofPlan.mustBeInForce();
        mustStayIn(command.programme());
        title = Text.required("title", command.title(), 500);
        audience = Text.required("audience", command.audience(), 300);
        channel = Text.required("channel", command.channel(), 300);
        ofPlan.mustInclude("from", Required.value("from", command.from()));
        ofPlan.mustInclude("to", command.to());
        Days.inOrder(command.from(), command.to());
        firstDay = command.from();
        lastDay = command.to();
        reach = counted(command.reach());
        reachSource = Text.optional("reachSource", command.reachSource(), 1000);
        if (reach != null && reachSource == null) {
            throw RuleBroken.at("reachSource", PlanRule.REACH_NEEDS_SOURCE);
        }
        searchText = Text.folded(title + " " + audience + " " + channel);
    }

    private static Long counted(Long people) {
        if (people != null && people < 0) {
            throw RuleBroken.at("reach", PlanRule.AMOUNT_NEGATIVE, people);
        }
        return people;
    }

    @Override
    public UUID programme() {
        return programme;
    }

    public long version() {
        return version;
    }
}
