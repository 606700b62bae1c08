package org.concord.membership.internal.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.concord.kernel.RuleBroken;
import org.concord.membership.api.MeetingRule;
import org.concord.membership.api.SetQuorumRule;

/** How many members a body needs to decide: a share of them, or a number. */
@Entity
@Table(schema = "membership", name = "quorum_rule")
class QuorumRule {

    @Id
    @Column(name = "body_code")
    private String body;
    @Column(name = "percent_needed")
    private Integer percent;
    @Column(name = "members_needed")
    private Integer members;
    @Version
    private long version;

    protected QuorumRule() {
    }

    QuorumRule(String body, SetQuorumRule command) {
        this.body = body;
        set(command);
    }

    void set(SetQuorumRule command) {
        boolean share = command.percent() != null && command.percent() >= 1 && command.percent() <= 100;
        boolean count = command.members() != null && command.members() >= 1 && command.members() <= 999;
        boolean bothOrWrong = command.percent() != null && command.members() != null
            || command.percent() != null && !share || command.members() != null && !count;
        if (bothOrWrong) {
            throw RuleBroken.at("percent", MeetingRule.QUORUM_RULE_UNCLEAR);
        }
        percent = command.percent();
        members = command.members();
    }

    /** How many of {@code all} members are needed, or null when there is no rule any more. A share of nobody is somebody: an empty body decides nothing. */
    Integer needed(int all) {
        if (percent != null) {
            return Math.max(1, (all * percent + 99) / 100);
        }
        return members;
    }

    String body() {
        return body;
    }

    SetQuorumRule asSet() {
        return new SetQuorumRule(percent, members);
    }
}
