package org.concord.assistance.internal.handover;

import static org.concord.assistance.api.ReturnState.HANDED_OVER;
import static org.concord.assistance.api.ReturnState.IN_REINTEGRATION;
import static org.concord.assistance.api.ReturnState.NATIONALITY_VERIFIED;
import static org.concord.assistance.api.ReturnState.RETURN_AGREED;
import static org.concord.assistance.api.ReturnState.RETURN_CANCELLED;
import static org.concord.assistance.api.ReturnState.RETURN_DOCUMENTED;
import static org.concord.assistance.api.ReturnState.RETURN_ON_HOLD;
import static org.concord.assistance.api.ReturnState.RETURN_RECEIVED;
import static org.concord.assistance.api.ReturnState.RETURN_REQUESTED;
import static org.concord.assistance.api.ReturnState.RETURN_SCHEDULED;
import static org.concord.assistance.api.ReturnState.RISK_ASSESSED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.concord.assistance.api.AgeGroup;
import org.concord.assistance.api.ConsentRule;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.HoldReason;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.ReturnEnd;
import org.concord.assistance.api.ReturnRule;
import org.concord.assistance.api.ReturnState;
import org.concord.assistance.api.RiskFinding;
import org.concord.assistance.api.VictimGender;
import org.concord.assistance.internal.agency.Agency;
import org.concord.assistance.internal.cases.VictimCase;
import org.concord.kernel.LatestDay;
import org.concord.kernel.Required;
import org.concord.kernel.RuleBroken;
import org.concord.kernel.Words;

/** One person's way home, from the request to the receipt, each step by the side whose task it is. */
@Entity
@Table(schema = "assistance", name = "victim_return")
class VictimReturn {

    private static final Set<ReturnState> PAST = Set.of(HANDED_OVER, RETURN_RECEIVED, IN_REINTEGRATION, RETURN_CANCELLED);

    @Id
    private UUID id;
    @Column(name = "case_id", updatable = false)
    private UUID caseId;
    @Column(name = "sender_code", updatable = false)
    private String sender;
    @Column(name = "recipient_code", updatable = false)
    private String recipient;
    private String categories;
    @Enumerated(EnumType.STRING)
    private VictimGender gender;
    @Enumerated(EnumType.STRING)
    @Column(name = "age_group")
    private AgeGroup ageGroup;
    @Enumerated(EnumType.STRING)
    private ReturnState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "held_at")
    private ReturnState heldAt;
    @Enumerated(EnumType.STRING)
    private HoldReason held;
    @Enumerated(EnumType.STRING)
    private RiskFinding risk;
    @Enumerated(EnumType.STRING)
    private ReturnEnd ended;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "respond_by")
    private LocalDate respondBy;
    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;
    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "received_case")
    private UUID receivedCase;
    @Column(name = "consent_ended_at")
    private Instant consentEndedAt;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Version
    private long version;

    protected VictimReturn() {
    }

    VictimReturn(UUID id, VictimCase about, Agency recipient, RequestReturn command, Clock clock) {
        about.mustBeOpen();
        if (about.participant().equals(recipient.participant())) {
            throw RuleBroken.at("recipient", ReturnRule.RETURN_WITHIN_A_COUNTRY);
        }
        this.id = id;
        caseId = about.id();
        sender = about.agency();
        this.recipient = recipient.code();
        categories = Words.codes(command.categories());
        if (categories.isEmpty()) {
            throw RuleBroken.at("categories", ConsentRule.CONSENT_TO_NOTHING);
        }
        respondBy = Referral.inTime(command.respondBy(), LocalDate.now(clock));
        gender = about.facts().gender();
        ageGroup = about.facts().ageGroup();
        state = RETURN_REQUESTED;
        requestedAt = clock.instant();
    }

    void verify(boolean confirmed) {
        step(RETURN_REQUESTED, NATIONALITY_VERIFIED);
        if (!confirmed) {
            end(ReturnEnd.NATIONALITY_NOT_CONFIRMED);
        }
    }

    void assess(RiskFinding finding) {
        step(NATIONALITY_VERIFIED, RISK_ASSESSED);
        risk = Required.value("finding", finding);
        if (risk == RiskFinding.NOT_SAFE_TO_RETURN) {
            end(ReturnEnd.DANGER_NOT_AVERTED);
        }
    }

    void agree() {
        step(RISK_ASSESSED, RETURN_AGREED);
    }

    void document() {
        step(RETURN_AGREED, RETURN_DOCUMENTED);
    }

    /** Sets the day, or another one. */
    void schedule(LocalDate day, LocalDate today) {
        if (state != RETURN_SCHEDULED) {
            step(RETURN_DOCUMENTED, RETURN_SCHEDULED);
        }
        scheduledOn = fitting(day, !Required.value("day", day).isBefore(today));
    }

    void handOver(LocalDate day, Instant now) {
        step(RETURN_SCHEDULED, HANDED_OVER);
        handedOverOn = fitting(day, !Required.value("day", day).isAfter(LatestDay.at(now)));
    }

    /** Refuses a receipt for somebody who was not handed over. */
    void mustBeHandedOver() {
        mustBe(HANDED_OVER);
    }

    void receive(LocalDate day, UUID opened, Instant now) {
        step(HANDED_OVER, RETURN_RECEIVED);
        receivedOn = fitting(day, !Required.value("day", day).isAfter(LatestDay.at(now)) && !day.isBefore(handedOverOn));
        receivedCase = opened;
    }

    void reintegrate() {
        step(RETURN_RECEIVED, IN_REINTEGRATION);
    }

    void hold(HoldReason reason) {
        mustBeUnderWay();
        if (state != RETURN_ON_HOLD) {
            heldAt = state;
        }
        held = Required.value("reason", reason);
        state = RETURN_ON_HOLD;
    }

    void resume() {
        mustBe(RETURN_ON_HOLD);
        state = heldAt;
        heldAt = null;
        held = null;
    }

    void cancel(ReturnEnd reason) {
        mustBeUnderWay();
        end(Required.value("reason", reason));
    }

    /** The consent counts no more: it does not take place, or, where all was passed on, the other side is told. */
    void consentEnded(Instant now) {
        if (isUnderWay()) {
            end(ReturnEnd.CONSENT_TAKEN_BACK);
        } else if (state != RETURN_CANCELLED) {
            consentEndedAt = now;
            acknowledgedAt = null;
        }
    }

    void acknowledge(Instant now) {
        if (consentEndedAt == null || acknowledgedAt != null) {
            throw new RuleBroken(ReferralRule.NOTHING_TO_ACKNOWLEDGE);
        }
        acknowledgedAt = now;
    }

    /** Refuses what only a return can do that may still not take place. */
    void mustBeUnderWay() {
        if (!isUnderWay()) {
            throw new RuleBroken(ReturnRule.RETURN_STATE_FORBIDS, state);
        }
    }

    /** Whether it may still not take place. */
    boolean isUnderWay() {
        return !PAST.contains(state);
    }

    private void end(ReturnEnd reason) {
        state = RETURN_CANCELLED;
        ended = reason;
        held = null;
        heldAt = null;
    }

    private void step(ReturnState from, ReturnState to) {
        mustBe(from);
        state = to;
    }

    private void mustBe(ReturnState expected) {
        if (state != expected) {
            throw new RuleBroken(ReturnRule.RETURN_STATE_FORBIDS, state);
        }
    }

    private static LocalDate fitting(LocalDate day, boolean fits) {
        if (!fits) {
            throw RuleBroken.at("day", ReturnRule.RETURN_DAY_OUT_OF_RANGE, day);
        }
        return day;
    }

    String recipient() {
        return recipient;
    }

    List<DataCategory> categories() {
        return Words.of(DataCategory.class, categories);
    }

    long version() {
        return version;
    }
}
