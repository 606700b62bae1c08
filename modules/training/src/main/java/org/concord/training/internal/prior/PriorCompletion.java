package org.concord.training.internal.prior;

import static org.concord.training.api.PriorCompletionState.CLAIMED;
import static org.concord.training.api.PriorCompletionState.CONFIRMED;
import static org.concord.training.api.PriorCompletionState.REJECTED;
import static org.concord.training.api.PriorCompletionState.REVOKED;
import static org.concord.training.api.PriorCompletionState.WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concord.kernel.Codes;
import org.concord.kernel.KernelRule;
import org.concord.kernel.LatestDay;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Text;
import org.concord.training.api.ClaimCompletion;
import org.concord.training.api.PriorCompletionRule;
import org.concord.training.api.PriorCompletionState;
import org.concord.training.internal.people.Officer;

/** That an officer completed a course elsewhere, as one claims and another judges. Of an officer one of a course counts: {@code liveCourse} is unique there. */
@Entity
@Table(schema = "training", name = "prior_completion")
public class PriorCompletion {

    private static final int LONGEST_INSTITUTION = 300;
    private static final int LONGEST = 1000;

    @Id
    private UUID id;
    @Column(name = "officer_id")
    private UUID officer;
    @Column(name = "participant_code")
    private String participant;
    @Column(name = "course_code")
    private String course;
    @Column(name = "live_course")
    private String liveCourse;
    @Column(name = "completed_on")
    private LocalDate completedOn;
    private String institution;
    private String proof;
    @Enumerated(EnumType.STRING)
    private PriorCompletionState state;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claimed_at")
    private Instant claimedAt;
    @Column(name = "judged_by")
    private String judgedBy;
    @Column(name = "judged_at")
    private Instant judgedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    private String reason;
    @Version
    private long version;

    protected PriorCompletion() {
    }

    PriorCompletion(UUID id, Officer officer, ClaimCompletion command, String by, Instant now) {
        this.id = id;
        this.officer = officer.id();
        participant = officer.participant();
        course = Codes.checked("course", command.course());
        completedOn = past(command.completedOn(), LatestDay.at(now));
        say(command);
        claimedBy = by;
        claimedAt = now.truncatedTo(ChronoUnit.MICROS);
        move(CLAIMED);
    }

    private void say(ClaimCompletion command) {
        institution = Text.required("institution", command.institution(), LONGEST_INSTITUTION);
        proof = Text.required("proof", command.proof(), LONGEST);
    }

    /** Refuses a command that says something else: the audit log, by which a repetition is known, does not keep what was written in words. */
    void mustSay(ClaimCompletion command) {
        PriorCompletion other = new PriorCompletion();
        other.say(command);
        if (!other.institution.equals(institution) || !other.proof.equals(proof)) {
            throw new RuleBroken(KernelRule.KEY_REUSED);
        }
    }

    private static LocalDate past(LocalDate day, LocalDate latest) {
        if (Required.value("completedOn", day).isAfter(latest)) {
            throw RuleBroken.at("completedOn", PriorCompletionRule.COMPLETED_IN_THE_FUTURE, day);
        }
        return day;
    }

    void confirm(String by, Instant now) {
        judge(by, now);
        move(CONFIRMED);
    }

    void reject(String because, String by, Instant now) {
        judge(by, now);
        reason = Text.required("reason", because, LONGEST);
        move(REJECTED);
    }

    private void judge(String by, Instant now) {
        mustBe(CLAIMED);
        if (by.equals(claimedBy)) {
            throw new RuleBroken(PriorCompletionRule.COMPLETION_JUDGED_BY_CLAIMANT);
        }
        judgedBy = by;
        judgedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Counts no more, though it was confirmed. */
    void revoke(String because, String by, Instant now) {
        mustBe(CONFIRMED);
        reason = Text.required("reason", because, LONGEST);
        revokedBy = by;
        revokedAt = now.truncatedTo(ChronoUnit.MICROS);
        move(REVOKED);
    }

    void withdraw() {
        mustBe(CLAIMED);
        move(WITHDRAWN);
    }

    /** Takes away what was written in words. That a course was completed stays; what nobody judged yet, nobody can judge any more. */
    void forgetWords() {
        institution = null;
        proof = null;
        reason = null;
        if (state == CLAIMED) {
            move(WITHDRAWN);
        }
    }

    private void mustBe(PriorCompletionState needed) {
        if (state != needed) {
            throw new RuleBroken(PriorCompletionRule.COMPLETION_STATE_FORBIDS, state);
        }
    }

    private void move(PriorCompletionState next) {
        state = next;
        liveCourse = next.isLive() ? course : null;
    }

    UUID officer() {
        return officer;
    }

    String participant() {
        return participant;
    }

    String course() {
        return course;
    }

    PriorCompletionState state() {
        return state;
    }

    long version() {
        return version;
    }
}
