package org.concord.assistance.internal.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.assistance.api.EmergencyGround;
import org.concord.assistance.api.EmergencyVerdict;
import org.concord.assistance.api.OpenInEmergency;
import org.concord.assistance.api.ReviewEmergency;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;

/** Somebody opened another's case, for hours, and said why: in a code, which is here, and in words, which are locked. */
@Entity
@Table(schema = "assistance", name = "emergency")
class Emergency {

    private static final int FEWEST_HOURS = 1;
    private static final int MOST_HOURS = 8;

    @Id
    private UUID id;
    @Column(name = "case_id")
    private UUID caseId;
    @Column(name = "case_code")
    private String code;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "agency_code")
    private String agency;
    private String who;
    @Enumerated(EnumType.STRING)
    private EmergencyGround ground;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "open_until")
    private Instant until;
    @Enumerated(EnumType.STRING)
    private EmergencyVerdict verdict;
    @Column(name = "reviewed_by")
    private String reviewedBy;
    @Version
    private long version;

    protected Emergency() {
    }

    Emergency(UUID id, VictimCase opened, String who, OpenInEmergency command, Instant now) {
        int hours = Required.value("hours", command.hours());
        if (hours < FEWEST_HOURS || hours > MOST_HOURS) {
            throw RuleBroken.at("hours", CaseRule.EMERGENCY_LASTS_HOURS, FEWEST_HOURS, MOST_HOURS);
        }
        this.id = id;
        caseId = opened.id();
        code = opened.code();
        participant = opened.participant();
        agency = opened.agency();
        this.who = who;
        ground = Required.value("ground", command.ground());
        openedAt = now;
        until = now.plus(hours, ChronoUnit.HOURS);
    }

    /** Reviewed by somebody else; what was no emergency ends at once. */
    void review(ReviewEmergency command, String reviewer, Instant now) {
        if (verdict != null) {
            throw new RuleBroken(CaseRule.EMERGENCY_REVIEWED);
        }
        if (reviewer.equals(who)) {
            throw new RuleBroken(CaseRule.EMERGENCY_NEEDS_A_SECOND_PERSON);
        }
        verdict = Required.value("verdict", command.verdict());
        reviewedBy = reviewer;
        if (verdict == EmergencyVerdict.NOT_JUSTIFIED && until.isAfter(now)) {
            until = now;
        }
    }

    UUID caseId() {
        return caseId;
    }

    String participant() {
        return participant;
    }

    long version() {
        return version;
    }
}
